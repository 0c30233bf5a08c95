import type { MessageKind } from '@register/domain/message/message-kinds';
import type { Sql, SqlPart } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { keysetPage } from '../graphql/keyset-page.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';

/** What lies in somebody's bell. */
export interface NotificationRow {
  readonly id: Buffer;
  readonly kind: MessageKind;
  readonly customerId: Buffer | null;
  readonly customers: number;
  readonly authorName: string;
  readonly createdAt: number;
}

/** A page of the actor's own, the newest first: one statement. */
export const ownNotifications = (
  sql: Sql,
  cursors: Cursors,
  actor: Actor,
  args: PageArguments,
  counts: boolean,
): Promise<Page<NotificationRow>> =>
  keysetPage<NotificationRow, NotificationRow>(
    sql,
    cursors,
    {
      fingerprint: `notifications:${actor.actorId.toString('hex')}`,
      select: 'm.id, m.kind, m.customerId, m.customers, m.authorName, m.createdAt',
      from: 'message m',
      where: inBellOf(actor),
      keys: [{ sql: 'm.id', descending: true }],
      node: (row) => row,
    },
    args,
    counts,
  );

/** How many lie there; a hundred for more. */
export async function countUnread(sql: Sql, actor: Actor): Promise<number> {
  const { sql: where, params } = inBellOf(actor);
  const [row] = await sql.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM (SELECT 1 FROM message m WHERE ${where} LIMIT 100) counted`,
    params,
  );
  return row?.n ?? 0;
}

const inBellOf = ({ groupId, actorId }: Actor): SqlPart => ({
  sql: `m.groupId = ? AND m.recipientId = ? AND m.channel = 'NOTIFICATION' AND m.clearedAt IS NULL`,
  params: [groupId, actorId],
});
