import type { AccessChange } from '@register/domain/access/change-user';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import type { HistoryAuthor } from '../history/history-recorder.js';

/** What can happen to somebody's access, with what it tells. */
export const accessActions = {
  INVITED: 'Somebody was invited to the group.',
  INVITATION_SENT: 'Another invitation was made; the one before ended.',
  JOINED: 'Somebody took an invitation.',
  CHANGED: 'Name, role, permissions or closed fields became others.',
  INACTIVATED: 'The user can no longer sign in; sessions and API keys ended.',
  ACTIVATED: 'The user can sign in again.',
  RESET_SENT: 'A link to choose a new password was made.',
  PASSWORD_CHANGED: 'The password was changed.',
  SESSIONS_ENDED: 'Sessions were ended by somebody else.',
  SECOND_FACTOR_ON: 'A code is asked for at each sign-in.',
  SECOND_FACTOR_OFF: 'No code is asked for any more.',
  CREATED: 'A role or an API key was made.',
  REMOVED: 'A role was removed; whoever had it keeps their copy.',
  REVOKED: 'An API key was revoked.',
} as const;

export type AccessAction = keyof typeof accessActions;

/** Whose access it is: a user's, or that of a role or an API key. */
export type AccessSubjectKind = 'USER' | 'ROLE' | 'API_KEY';

export interface AccessEvent {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly by: HistoryAuthor;
  readonly action: AccessAction;
  readonly subject: { readonly kind: AccessSubjectKind; readonly id: Buffer; readonly name: string };
  /** What became of which; none: the action says it all. */
  readonly changes?: readonly AccessChange[];
}

/** Appends to the group's log of access; within the transaction that makes the change. */
export async function recordAccess(sql: Sql, groupId: Buffer, events: readonly AccessEvent[]): Promise<void> {
  const rows = events.flatMap((event) => changesIn(event).map((change) => ({ ...event, change })));
  if (rows.length === 0) return;
  const first = await takePositions(sql, groupId, rows.length);
  await insertRows(
    sql,
    'access_event',
    columns,
    rows.map(({ at, by, action, subject, change }, index) => [
      groupId,
      first + index,
      at,
      by.kind,
      by.id,
      by.name,
      by.source,
      action,
      subject.kind,
      subject.id,
      subject.name,
      change.field,
      change.old,
      change.new,
    ]),
  );
}

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
] as const;
