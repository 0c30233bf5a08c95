import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { GroupCipher } from '../crypto/group-cipher.js';
import { publicId } from '../database/ids.js';
import type { CustomerHistoryEntity, HistoryAction, HistorySource } from './customer-history.entity.js';
import { historyAuthor, historyWithLogins } from './history-logins.query.js';
import type { HistoryAuthor } from './history-recorder.js';

/** What stands behind the GraphQL type `CustomerHistoryEntry`. */
export interface HistoryEntryRecord {
  readonly __typename: 'CustomerHistoryEntry';
  readonly id: string;
  readonly at: number;
  readonly actor: string;
  readonly actorKind: HistoryAuthor['kind'];
  readonly source: HistorySource;
  readonly action: HistoryAction;
  readonly version: number;
  readonly field: FieldKey;
  readonly part: string | null;
  readonly old: string | null;
  readonly new: string | null;
}

/** A row of the history, with the wrapped key of the customer that it tells of. */
export type HistorySqlRow = Pick<
  CustomerHistoryEntity,
  'id' | 'customerId' | 'version' | 'at' | 'actorName' | 'action' | 'part' | 'oldValue' | 'newValue' | 'source'
> & {
  readonly actorKind: HistoryAuthor['kind'];
  readonly field: FieldKey;
  readonly sealed: number;
  readonly personKey: Buffer | null;
};

export const historyColumns = `h.id, h.customerId, h.version, h.at, h.actorKind, ${historyAuthor} AS actorName, h.source, h.action, h.field, h.part, h.oldValue, h.newValue, h.sealed, c.personKey`;

/** Where these columns stand. */
export const historyTables = `${historyWithLogins} LEFT JOIN customer c ON c.groupId = h.groupId AND c.id = h.customerId`;

/** Opens sealed values; where the customer's key has been destroyed, they are gone and read as null. */
export function historyEntry(row: HistorySqlRow, cipher: GroupCipher | null): HistoryEntryRecord {
  const person = row.sealed === 1 && row.personKey && cipher ? cipher.person(row.customerId, row.personKey) : null;
  const value = (side: 'old' | 'new', stored: string | null): string | null => {
    if (stored === null || row.sealed !== 1) return stored;
    return person ? person.openHistory(row.id, side, stored) : null;
  };
  return {
    __typename: 'CustomerHistoryEntry',
    id: publicId('his', row.id),
    at: row.at,
    actor: row.actorName,
    actorKind: row.actorKind,
    source: row.source,
    action: row.action,
    version: row.version,
    field: row.field,
    part: row.part,
    old: value('old', row.oldValue),
    new: value('new', row.newValue),
  };
}
