import type { MessageChannel, MessageKind } from '@register/domain/message/message-kinds';
import { searchText } from '@register/domain/text/search-text';
import { insertRows } from '../database/insert-rows.js';
import type { Sql, SqlValue } from '../database/sql.js';
import type { HistoryAuthor } from '../history/history-recorder.js';
import type { Language } from '../request-context.js';

/** Who makes that something is left for somebody. */
export type MessageAuthor = Pick<HistoryAuthor, 'kind' | 'id' | 'name'>;

/** Whom it is for. Where users and logins are reached is looked up when it is sent. */
export interface MessageRecipient {
  readonly kind: 'USER' | 'LOGIN';
  readonly id: Buffer;
  readonly name: string;
}

export interface MessageRow {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  readonly to: MessageRecipient;
  readonly language: Language;
  readonly customerId: Buffer | null;
  readonly customers: number;
  /** Sealed. */
  readonly secret: string | null;
  readonly expiresAt: number | null;
  readonly job: MessageJob | null;
  readonly by: MessageAuthor;
  readonly at: number;
}

/** What a job leaves for one person is one message, that says at last how many customers it is about. */
export interface MessageJob {
  readonly id: Buffer;
  readonly onceKey: Buffer;
}

/** Stores messages; those that a job has left already become about more customers. */
export async function insertMessages(sql: Sql, rows: readonly MessageRow[]): Promise<void> {
  await insertRows(sql, 'message', columns, rows.filter(({ job }) => job === null).map(valuesOf));
  for (const row of rows.filter(({ job }) => job !== null)) await sql.run(upserts[sql.dialect], valuesOf(row));
}

const valuesOf = (row: MessageRow): SqlValue[] => [
  row.groupId,
  row.id,
  row.kind,
  row.channel,
  row.to.kind,
  row.to.id,
  row.to.name,
  row.language,
  row.customerId,
  row.customers,
  row.secret,
  row.job?.id ?? null,
  row.job?.onceKey ?? null,
  row.by.kind,
  row.by.id,
  row.by.name,
  wordsOf(row.to.name, row.by.name),
  row.at,
  // What is in the bell has arrived.
  row.channel === 'NOTIFICATION' ? 'SENT' : 'WAITING',
  row.at,
  row.at,
  row.expiresAt,
  0,
  row.channel === 'NOTIFICATION' ? row.at : null,
];

/** What the log is searched by. */
export const wordsOf = (...parts: readonly string[]): string => searchText(parts.join(' '));

const columns = [
  'groupId',
  'id',
  'kind',
  'channel',
  'recipientKind',
  'recipientId',
  'recipientName',
  'language',
  'customerId',
  'customers',
  'secret',
  'jobId',
  'onceKey',
  'authorKind',
  'authorId',
  'authorName',
  'words',
  'createdAt',
  'state',
  'since',
  'availableAt',
  'expiresAt',
  'attempts',
  'endedAt',
] as const;

const insert = `INSERT INTO message (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
/** Put away while the job went on, it comes back: there is more to tell. */
const upserts = {
  sqlite: `${insert} ON CONFLICT (groupId, onceKey) DO UPDATE SET customers = customers + excluded.customers, customerId = NULL, clearedAt = NULL`,
  mysql: `${insert} ON DUPLICATE KEY UPDATE customers = customers + VALUES(customers), customerId = NULL, clearedAt = NULL`,
};
