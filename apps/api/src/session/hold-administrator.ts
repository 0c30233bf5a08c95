import { isAdministrator } from '@register/domain/access/change-user';
import { inTableOrder } from '@register/domain/access/permission-needs';
import type { Sql } from '../database/sql.js';
import { forbidden } from '../graphql/errors.js';
import type { Actor } from '../request-context.js';

/** Whoever was let in as an administrator may have waited for what shuts them out: until the transaction ends they are one. */
export async function holdAdministrator(
  sql: Sql,
  { groupId, actorId }: Pick<Actor, 'groupId' | 'actorId'>,
): Promise<void> {
  const [row] = await sql.all<{ permissions: string }>(
    `SELECT permissions FROM membership
      WHERE groupId = ? AND id = ? AND deactivatedAt IS NULL AND acceptedAt IS NOT NULL${sql.dialect === 'mysql' ? ' FOR UPDATE' : ''}`,
    [groupId, actorId],
  );
  if (!row || !isAdministrator({ permissions: inTableOrder(JSON.parse(row.permissions) as string[]) }))
    throw forbidden('admin');
}
