import type { SqlValue } from '../database/sql.js';

/** A table whose rows are sealed, in the order of a key that only grows. */
export interface SealedLog {
  readonly name: SealedLogName;
  readonly table: string;
  readonly key: string;
  /** All of them. One that is added later is null in older rows, and what is null is not sealed: older seals hold. */
  readonly columns: readonly string[];
  /** A key as seals keep it, and as the table has it. */
  readonly toBytes: (key: SqlValue) => Buffer;
  readonly fromBytes: (bytes: Buffer) => SqlValue;
  /** Whether keys follow each other without a gap, in the order in which rows were committed. */
  readonly gapless: boolean;
}

export type SealedLogName = 'EVENTS' | 'CUSTOMERS' | 'SETTINGS' | 'ENTRIES';

const byId = {
  key: 'id',
  toBytes: (key: SqlValue): Buffer => Buffer.from(key as Uint8Array),
  fromBytes: (bytes: Buffer): SqlValue => bytes,
  gapless: false,
} as const;

const who = ['at', 'actorKind', 'actorId', 'actorName', 'source', 'action'] as const;
const values = ['oldValue', 'newValue'] as const;

/** All that is append-only and tells who did what. */
export const sealedLogs: readonly SealedLog[] = [
  {
    name: 'EVENTS',
    table: 'access_event',
    key: 'position',
    columns: [
      'position',
      ...who,
      'subjectKind',
      'subjectId',
      'subjectName',
      'field',
      ...values,
      'customerId',
      'historyId',
    ],
    toBytes: (key) => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64BE(BigInt(key as number));
      return bytes;
    },
    fromBytes: (bytes) => (bytes.length === 0 ? 0 : Number(bytes.readBigUInt64BE())),
    gapless: true,
  },
  {
    ...byId,
    name: 'CUSTOMERS',
    table: 'customer_history',
    columns: ['id', 'customerId', 'version', ...who, 'field', 'part', ...values, 'sealed'],
  },
  {
    ...byId,
    name: 'SETTINGS',
    table: 'settings_history',
    columns: ['id', 'at', 'actorId', 'actorName', 'settingKey', ...values],
  },
  {
    ...byId,
    name: 'ENTRIES',
    table: 'entry_history',
    columns: ['id', 'entryId', 'kind', 'version', ...who, 'field', 'part', ...values],
  },
];

export const logNamed = (name: string): SealedLog | undefined => sealedLogs.find((log) => log.name === name);
