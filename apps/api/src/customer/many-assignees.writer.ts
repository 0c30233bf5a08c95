import type { Change } from '@register/domain/customer/changes';
import { gainedBy } from '@register/domain/message/assignment-news';
import { parsePublicId, publicId } from '../database/ids.js';
import { inList } from '../database/in-list.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import { tellAssigned, type AssignmentDeed } from '../message/assignment-messages.service.js';
import { authorOf } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';
import { pairsBy, removePairs } from './remove-pairs.query.js';

/** Puts users on customers and takes them off, and tells them. */
export async function moveAssignees(
  sql: Sql,
  deed: AssigneeDeed,
  customers: readonly { readonly key: Buffer; readonly on: readonly string[]; readonly off: readonly string[] }[],
): Promise<void> {
  const { groupId, at, membershipId } = deed;
  const going = customers.flatMap(({ key, off }) => off.map((of) => ({ of, customer: key })));
  await removePairs(sql, { table: 'customer_assignee', column: 'membershipId', groupId }, pairsBy(going, keyOf));
  await insertRows(
    sql,
    'customer_assignee',
    ['groupId', 'customerId', 'membershipId', 'assignedAt', 'assignedBy'],
    customers.flatMap(({ key, on }) => on.map((id) => [groupId, key, keyOf(id), at, membershipId])),
  );
  const moves = customers.map(({ key, on, off }) => ({
    customer: key.toString('hex'),
    on: on.map((id) => keyOf(id).toString('hex')),
    off: off.map((id) => keyOf(id).toString('hex')),
  }));
  await tellAssigned(sql, deed, deed.goesAlong === true ? gainedBy(moves) : moves);
}

export interface AssigneeDeed extends AssignmentDeed {
  /** The membership that it is written down by. */
  readonly membershipId: Buffer | null;
  /** They go with a customer that becomes part of another, or comes out of it: nobody has taken them off. */
  readonly goesAlong?: true;
}

/** What an actor does to two customers that become one, or two again. */
export const goingAlong = (actor: Actor, at: number): AssigneeDeed => ({
  ...deedOf(actor, at),
  goesAlong: true,
});

/** What an actor does at once. */
export const deedOf = (actor: Actor, at: number): AssigneeDeed => ({
  groupId: actor.groupId,
  membershipId: actor.membershipId,
  by: authorOf(actor),
  jobId: null,
  at,
});

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
