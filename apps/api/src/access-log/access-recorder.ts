import type { AccessAction } from '@register/domain/access/access-log';
import type { AccessChange } from '@register/domain/access/change-user';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import type { HistoryAuthor } from '../history/history-recorder.js';

export type { AccessAction } from '@register/domain/access/access-log';

/** What it is about: whose access, which customer, what was given out, changed or looked through. */
export type AccessSubjectKind =
  'USER' | 'ROLE' | 'API_KEY' | 'CUSTOMER' | 'CUSTOMER_LOGIN' | 'EXPORT' | 'IMPORT' | 'BULK' | 'SETTING' | 'LOG';

/**
 * One event. The log is never rewritten, so nothing of a customer stands in it: customers and their logins are told by the
 * customer's number, and what was written of a person is left where that person's key seals it.
 */
export interface AccessEvent {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly by: HistoryAuthor;
  readonly action: AccessAction;
  readonly subject: { readonly kind: AccessSubjectKind; readonly id: Buffer; readonly name: string };
  /** The customer that it concerns, if one. */
  readonly customerId?: Buffer;
  /** The entry of the customer's history that tells why. */
  readonly historyId?: Buffer | undefined;
  /** What became of which; none: the action says it all. */
  readonly changes?: readonly AccessChange[];
}

/** Appends to the group's log; within the transaction that makes the change, as its last step: others who append wait for its end. */
export async function recordAccess(sql: Sql, groupId: Buffer, events: readonly AccessEvent[]): Promise<void> {
  const rows = events.flatMap((event) => changesIn(event).map((change) => ({ ...event, change })));
  if (rows.length === 0) return;
  const first = await takePositions(sql, groupId, rows.length);
  await insertRows(
    sql,
    'access_event',
    columns,
    rows.map(({ at, by, action, subject, customerId, historyId, change }, index) => [
      groupId,
      first + index,
      at,
      by.kind,
      by.id,
      nameOf(by),
      by.source,
      action,
      subject.kind,
      subject.id,
      subject.name,
      change.field,
      change.old,
      change.new,
      customerId ?? null,
      historyId ?? null,
    ]),
  );
}

/** How the customers were asked for whom something is done with: JSON of `AskedFor`. */
export const askedChange = (asked: string | null | undefined): readonly AccessChange[] =>
  asked == null ? [] : [{ field: 'asked', old: null, new: asked }];

/** One after the other, without a gap: the counter's row is locked until the transaction ends, and one that is taken back is given out again. */
async function takePositions(sql: Sql, groupId: Buffer, count: number): Promise<number> {
  const insert = sql.dialect === 'mysql' ? 'INSERT IGNORE INTO' : 'INSERT OR IGNORE INTO';
  const add = () =>
    sql.run('UPDATE counter SET value = value + ? WHERE groupId = ? AND name = ?', [count, groupId, counterName]);
  if ((await add()).affected === 0) {
    await sql.run(`${insert} counter (groupId, name, value) VALUES (?, ?, 0)`, [groupId, counterName]);
    await add();
  }
  const [row] = await sql.all<{ value: number }>('SELECT value FROM counter WHERE groupId = ? AND name = ?', [
    groupId,
    counterName,
  ]);
  return (row?.value ?? count) - count + 1;
}

/** A customer's login is a person of a customer's: who it was is told by its row, while there is one. */
const nameOf = ({ kind, name }: HistoryAuthor): string => (kind === 'CUSTOMER_USER' ? '' : name);

const counterName = 'accessEvents';
/** An event without changes is told by one row all the same. */
const changesIn = ({ changes = [] }: AccessEvent): readonly { [K in keyof AccessChange]: AccessChange[K] | null }[] =>
  changes.length > 0 ? changes : [{ field: null, old: null, new: null }];

const columns = [
  'groupId',
  'position',
  'at',
  'actorKind',
  'actorId',
  'actorName',
  'source',
  'action',
  'subjectKind',
  'subjectId',
  'subjectName',
  'field',
  'oldValue',
  'newValue',
  'customerId',
  'historyId',
] as const;
