import type { Change } from '@register/domain/customer/changes';
import { fieldRow } from '@register/domain/custom-fields/custom-field-table';
import type { PersonCipher } from '../crypto/group-cipher.js';
import { newId } from '../database/ids.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql, SqlValue } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { HistoryAction, HistorySource } from './customer-history.entity.js';

export type { HistoryAction, HistorySource } from './customer-history.entity.js';

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
  /** What a person's values are sealed with. */
  readonly cipher: PersonCipher;
  /** Whether the customer is a person: private, or a sole trader. */
  readonly isPerson: boolean;
}

export interface HistoryRow {
  readonly id: Buffer;
  readonly values: readonly SqlValue[];
}

/** The rows that tell of a change, one for each field. Fields whose row in the table says `none` leave no trace. */
export function historyRows(event: HistoryEvent, changes: readonly Change[]): HistoryRow[] {
  return changes.filter(({ field }) => fieldRow(field).history !== 'none').map((change) => historyRow(event, change));
}

/** Appends rows of any number of events; within the transaction that makes the changes. */
export const writeHistory = (sql: Sql, rows: readonly HistoryRow[]): Promise<void> =>
  insertRows(
    sql,
    'customer_history',
    columns,
    rows.map(({ values }) => values),
  );

function historyRow(event: HistoryEvent, { field, part, old, new: after }: Change): HistoryRow {
  const id = newId();
  const sealed = isSealed(field, event.isPerson);
  const kept = (side: 'old' | 'new', value: string | null): string | null =>
    sealed && value !== null ? event.cipher.sealHistory(id, side, value) : value;
  const { by } = event;
  return {
    id,
    values: [
      event.groupId,
      id,
      event.customerId,
      event.version,
      event.at,
      by.kind,
      by.id,
      by.name,
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

/** Values that tell of a person are sealed with that customer's key, so that destroying the key erases them here too. */
function isSealed(field: Change['field'], isPerson: boolean): boolean {
  return fieldRow(field).personal && (isPerson || tellsOfPersons.has(field));
}

/** Of a company too. */
const tellsOfPersons: ReadonlySet<Change['field']> = new Set([
  'contactPersons',
  'personalNumber',
  'coApplicants',
  'customerUsers',
]);

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
