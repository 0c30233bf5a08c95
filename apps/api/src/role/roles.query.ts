import { roleTemplates, type RoleTemplate } from '@register/domain/access/permissions';
import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { storedRoles } from './role.repository.js';
import type { Role } from './role.type.js';

/** Every role of a group: those that all have, then its own by name, with how many users were given each. */
export async function rolesOf(sql: Sql, groupId: Buffer): Promise<Role[]> {
  const [own, counts] = await Promise.all([storedRoles(sql, groupId), userCounts(sql, groupId)]);
  const builtIn = (Object.keys(roleTemplates) as RoleTemplate[]).map((id) => ({
    id,
    name: null,
    version: null,
    permissions: [...roleTemplates[id]],
    closedFields: [],
    updatedAt: null,
    updatedBy: null,
  }));
  const made = own.map(({ id, permissions, closedFields, ...role }) => ({
    ...role,
    id: publicId('rol', id),
    permissions: [...permissions],
    closedFields: [...closedFields],
  }));
  return [...builtIn, ...made].map((role) => ({ ...role, userCount: counts.get(role.id) ?? 0 }));
}

async function userCounts(sql: Sql, groupId: Buffer): Promise<ReadonlyMap<string, number>> {
  const rows = await sql.all<{ role: string; n: number }>(
    'SELECT role, COUNT(*) AS n FROM membership WHERE groupId = ? AND deactivatedAt IS NULL GROUP BY role',
    [groupId],
  );
  return new Map(rows.map(({ role, n }) => [role, n]));
}
