import type { Change } from '@register/domain/customer/changes';
import { parsePublicId, publicId } from '../database/ids.js';
import { inList } from '../database/in-list.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import { pairsBy, removePairs } from './remove-pairs.query.js';

/** Who is put on many customers, and taken off them. */
export async function moveAssignees(
  sql: Sql,
  { groupId, at, by }: { readonly groupId: Buffer; readonly at: number; readonly by: Buffer | null },
  customers: readonly { readonly key: Buffer; readonly on: readonly string[]; readonly off: readonly string[] }[],
): Promise<void> {
  const going = customers.flatMap(({ key, off }) => off.map((of) => ({ of, customer: key })));
  await removePairs(sql, { table: 'customer_assignee', column: 'membershipId', groupId }, pairsBy(going, keyOf));
  await insertRows(
    sql,
    'customer_assignee',
    ['groupId', 'customerId', 'membershipId', 'assignedAt', 'assignedBy'],
    customers.flatMap(({ key, on }) => on.map((id) => [groupId, key, keyOf(id), at, by])),
  );
}

/** The history tells names, as they were then. */
export async function withPeople(sql: Sql, groupId: Buffer, changes: readonly Change[]): Promise<readonly Change[]> {
  const ids = [...new Set(changes.flatMap(({ field, part }) => (field === 'assignees' && part ? [part] : [])))];
  if (ids.length === 0) return changes;
  const list = inList(ids.map(keyOf));
  const rows = await sql.all<{ id: Buffer; name: string }>(
    `SELECT id, name FROM membership WHERE groupId = ? AND id IN ${list.sql}`,
    [groupId, ...list.params],
  );
  const names = new Map(rows.map(({ id, name }) => [publicId('usr', id), name]));
  const named = (id: string | null, part: string | null): string | null => id && (names.get(part ?? id) ?? id);
  return changes.map((it) =>
    it.field === 'assignees' ? { ...it, old: named(it.old, it.part), new: named(it.new, it.part) } : it,
  );
}

/** Everybody in the group who may be put on customers, by public ids. */
export async function activeStaff(sql: Sql, groupId: Buffer): Promise<ReadonlySet<string>> {
  const rows = await sql.all<{ id: Buffer }>(
    'SELECT m.id FROM membership m JOIN account a ON a.id = m.accountId WHERE m.groupId = ? AND m.deactivatedAt IS NULL AND a.disabledAt IS NULL',
    [groupId],
  );
  return new Set(rows.map(({ id }) => publicId('usr', id)));
}

function keyOf(id: string): Buffer {
  const key = parsePublicId('usr', id);
  if (!key) throw new Error('A user came without an id of ours');
  return key;
}
