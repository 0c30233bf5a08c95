import { inList } from '../database/in-list.js';
import type { Sql, SqlPart } from '../database/sql.js';
import type { Actor } from '../request-context.js';

/** Puts some of the actor's own notifications away, or one and all that came before it, or all. In the caller's transaction. */
export async function clearNotifications(
  sql: Sql,
  { groupId, actorId }: Actor,
  at: number,
  which: Cleared,
): Promise<void> {
  const some = await conditionOf(sql, { groupId, actorId }, which);
  if (!some) return;
  await sql.run(
    `UPDATE message SET clearedAt = ? WHERE groupId = ? AND recipientId = ? AND channel = 'NOTIFICATION' AND clearedAt IS NULL AND ${some.sql}`,
    [at, groupId, actorId, ...some.params],
  );
}

async function conditionOf(sql: Sql, actor: OfActor, which: Cleared): Promise<SqlPart | null> {
  if (which === 'ALL') return { sql: '1 = 1', params: [] };
  return 'ids' in which ? amongst(which.ids) : before(sql, actor, which.upTo);
}

const amongst = (ids: readonly Buffer[]): SqlPart | null => {
  if (ids.length === 0) return null;
  const list = inList(ids);
  return { sql: `id IN ${list.sql}`, params: list.params };
};

/** Of an id that is not one of theirs nothing is put away: it would stand for a moment that they never saw. */
async function before(sql: Sql, { groupId, actorId }: OfActor, upTo: Buffer): Promise<SqlPart | null> {
  const own = await sql.all('SELECT id FROM message WHERE groupId = ? AND recipientId = ? AND id = ?', [
    groupId,
    actorId,
    upTo,
  ]);
  return own.length > 0 ? { sql: 'id <= ?', params: [upTo] } : null;
}

type OfActor = Pick<Actor, 'groupId' | 'actorId'>;

export type Cleared = { readonly ids: readonly Buffer[] } | { readonly upTo: Buffer } | 'ALL';
