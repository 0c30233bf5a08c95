import type { Change } from '@register/domain/customer/changes';
import { fieldRow } from '@register/domain/custom-fields/custom-field-table';
import { isSealedInHistory } from '@register/domain/customer/sealed-history';
import type { PersonCipher } from '../crypto/group-cipher.js';
import { newId } from '../database/ids.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql, SqlValue } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { HistoryAction, HistorySource } from './customer-history.entity.js';
import { keepLogins, type HistoryLogin } from './history-logins.query.js';

export type { HistoryAction, HistorySource } from './customer-history.entity.js';
export { historyAuthor, historyWithLogins } from './history-logins.query.js';

/** Who makes a change, as the history keeps it: also when the user, key or login is gone. */
export interface HistoryAuthor {
  readonly kind: 'STAFF' | 'CUSTOMER_USER' | 'API_KEY' | 'SYSTEM';
  readonly id: Buffer | null;
  readonly name: string;
  readonly source: HistorySource;
}

export const authorOf = (actor: Pick<Actor, 'actorKind' | 'actorId' | 'name' | 'source'>): HistoryAuthor => ({
  kind: actor.actorKind,
  id: actor.actorId,
  name: actor.name,
  source: actor.source,
});

/** One change of one customer: what the history rows of it have in common. */
export interface HistoryEvent {
  readonly groupId: Buffer;
  readonly customerId: Buffer;
  /** The version that the change made. */
  readonly version: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly by: HistoryAuthor;
  readonly action: HistoryAction;
  /** What the customer's values are sealed with. */
  readonly cipher: PersonCipher;
}

export interface HistoryRow {
  readonly id: Buffer;
  readonly values: readonly SqlValue[];
  /** The customer's login that made the change. */
  readonly login: HistoryLogin | null;
}

/** The rows that tell of a change, one for each field. Fields whose row in the table says `none` leave no trace. */
export function historyRows(event: HistoryEvent, changes: readonly Change[]): HistoryRow[] {
  return changes.filter(({ field }) => fieldRow(field).history !== 'none').map((change) => historyRow(event, change));
}

/** Appends rows of any number of events; within the transaction that makes the changes. */
export async function writeHistory(sql: Sql, rows: readonly HistoryRow[]): Promise<void> {
  await insertRows(
    sql,
    'customer_history',
    columns,
    rows.map(({ values }) => values),
  );
  await keepLogins(
    sql,
    rows.flatMap(({ login }) => login ?? []),
  );
}

function historyRow(event: HistoryEvent, { field, part, old, new: after }: Change): HistoryRow {
  const id = newId();
  const sealed = isSealedInHistory(field);
  const kept = (side: 'old' | 'new', value: string | null): string | null =>
    sealed && value !== null ? event.cipher.sealHistory(id, side, value) : value;
  const { by } = event;
  const login =
    by.kind === 'CUSTOMER_USER' && by.id
      ? { groupId: event.groupId, id: by.id, customerId: event.customerId, name: by.name }
      : null;
  return {
    id,
    login,
    values: [
      event.groupId,
      id,
      event.customerId,
      event.version,
      event.at,
      by.kind,
      by.id,
      login ? '' : by.name,
      by.source,
      event.action,
      field,
      part,
      kept('old', old),
      kept('new', after),
      sealed ? 1 : 0,
    ],
  };
}

const columns = [
  'groupId',
  'id',
  'customerId',
  'version',
  'at',
  'actorKind',
  'actorId',
  'actorName',
  'source',
  'action',
  'field',
  'part',
  'oldValue',
  'newValue',
  'sealed',
] as const;

/** Entries that tell of a change; the others tell that somebody was shown something. */
export const changed = (column: string): string =>
  `${column} NOT IN (${looks.map((action) => `'${action}'`).join(', ')})`;

const looks: readonly HistoryAction[] = ['REVEALED', 'EXTRACTED'];
