import { inTableOrder } from '@register/domain/access/permission-needs';
import type { Rights } from '@register/domain/access/change-user';
import type { Sql } from '../database/sql.js';

/** A role of the group's own, as it is stored. */
export interface StoredRole extends Rights {
  readonly id: Buffer;
  readonly version: number;
  readonly name: string;
  readonly updatedAt: number;
  readonly updatedBy: string;
}

export async function storedRoles(sql: Sql, groupId: Buffer): Promise<StoredRole[]> {
  const rows = await sql.all<RoleRow>(`${select} WHERE groupId = ? ORDER BY nameKey, id`, [groupId]);
  return rows.map(roleOf);
}

export async function storedRole(sql: Sql, groupId: Buffer, id: Buffer): Promise<StoredRole | undefined> {
  const [row] = await sql.all<RoleRow>(`${select} WHERE groupId = ? AND id = ?`, [groupId, id]);
  return row && roleOf(row);
}

interface RoleRow extends Omit<StoredRole, 'permissions' | 'closedFields'> {
  readonly permissions: string;
  readonly closedFields: string;
}

const select = 'SELECT id, version, name, permissions, closedFields, updatedAt, updatedBy FROM user_role';

const roleOf = (row: RoleRow): StoredRole => ({
  ...row,
  permissions: inTableOrder(JSON.parse(row.permissions) as string[]),
  closedFields: JSON.parse(row.closedFields) as string[],
});
