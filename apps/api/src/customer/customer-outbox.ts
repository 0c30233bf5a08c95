import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { newId } from '../database/ids.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import type { HistoryAction } from '../history/history-recorder.js';

/** What happened to a customer, for whoever listens: told after the transaction, at least once. */
export interface CustomerEvent {
  readonly groupId: Buffer;
  readonly customerId: Buffer;
  readonly action: HistoryAction | 'ERASED';
  readonly version: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Which fields changed. Names only: values are read when the message is sent, by what its receiver may read. */
  readonly fields: readonly FieldKey[];
}

/** Leaves messages in the outbox, in the transaction that makes the changes. */
export const writeEvents = (sql: Sql, events: readonly CustomerEvent[]): Promise<void> =>
  insertRows(
    sql,
    'outbox',
    ['groupId', 'id', 'topic', 'customerId', 'payload', 'createdAt', 'availableAt', 'attempts', 'deliveredAt'],
    events.map(({ groupId, customerId, action, version, at, fields }) => [
      groupId,
      newId(),
      topics[action],
      customerId,
      JSON.stringify({ version, fields }),
      at,
      at,
      0,
      null,
    ]),
  );

const topics: Readonly<Record<CustomerEvent['action'], string>> = {
  CREATED: 'customer.created',
  UPDATED: 'customer.updated',
  REVERTED: 'customer.updated',
  NUMBER_CHANGED: 'customer.updated',
  INACTIVATED: 'customer.inactivated',
  ACTIVATED: 'customer.activated',
  DELETED: 'customer.deleted',
  RESTORED: 'customer.restored',
  ASSIGNED: 'customer.assigned',
  UNASSIGNED: 'customer.unassigned',
  MERGED: 'customer.merged',
  UNMERGED: 'customer.unmerged',
  REVEALED: 'customer.revealed',
  EXTRACTED: 'customer.extracted',
  ERASED: 'customer.erased',
};
