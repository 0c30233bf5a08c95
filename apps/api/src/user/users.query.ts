import { searchText } from '@register/domain/text/search-text';
import { sortKey } from '@register/domain/text/sort-key';
import type { Sql } from '../database/sql.js';
import { emailOfUser } from '../session/invited-as.js';
import type { UserRow } from './user.type.js';

/** Active users of a group in Swedish order of their names. A group has tens of them, at most a few hundred: sorted here. */
export async function activeUsers(
  sql: Sql,
  groupId: Buffer,
  search: string | null,
): Promise<(UserRow & { sortKey: Buffer })[]> {
  const rows = await sql.all<UserRow>(
    `SELECT m.id, m.name, m.role, ${emailOfUser} AS email FROM membership m JOIN account a ON a.id = m.accountId
      WHERE m.groupId = ? AND m.deactivatedAt IS NULL AND a.disabledAt IS NULL`,
    [groupId],
  );
  const words = searchText(search ?? '')
    .split(' ')
    .filter(Boolean);
  return rows
    .filter(({ name }) => words.every((word) => searchText(name).includes(word)))
    .map((row) => ({ ...row, sortKey: Buffer.from(sortKey(row.name)) }))
    .sort((a, b) => Buffer.compare(a.sortKey, b.sortKey) || Buffer.compare(a.id, b.id));
}

/** One user of the group, also one who is no longer active: histories and assignments still name them. */
export async function userById(sql: Sql, groupId: Buffer, id: Buffer): Promise<UserRow | undefined> {
  const [row] = await sql.all<UserRow>(
    `SELECT m.id, m.name, m.role, ${emailOfUser} AS email FROM membership m JOIN account a ON a.id = m.accountId WHERE m.groupId = ? AND m.id = ?`,
    [groupId, id],
  );
  return row;
}

/** Names of those who can help: the group's administrators. */
export async function administratorNames(sql: Sql, groupId: Buffer): Promise<string[]> {
  const rows = await sql.all<{ name: string; permissions: string }>(
    `SELECT m.name, m.permissions FROM membership m JOIN account a ON a.id = m.accountId
      WHERE m.groupId = ? AND m.deactivatedAt IS NULL AND a.disabledAt IS NULL AND m.permissions LIKE '%"admin"%'`,
    [groupId],
  );
  return rows.map(({ name }) => name).sort((a, b) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))));
}
