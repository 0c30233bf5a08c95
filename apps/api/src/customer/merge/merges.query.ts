import { equalityKey } from '@register/domain/text/equality-key';
import { inList } from '../../database/in-list.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Sql } from '../../database/sql.js';
import type { CustomerLookup } from '../customer-card.query.js';
import type { CustomerMergeEntity } from './customer-merge.entity.js';

export type MergeRow = Pick<
  CustomerMergeEntity,
  | 'id'
  | 'survivorId'
  | 'absorbedId'
  | 'number'
  | 'survivorVersion'
  | 'absorbedVersion'
  | 'mergedAt'
  | 'mergedBy'
  | 'undoneAt'
>;

const columns = 'id, survivorId, absorbedId, number, survivorVersion, absorbedVersion, mergedAt, mergedBy, undoneAt';

/** The customer that an id or a number leads to that has become part of it; undefined for what leads nowhere. */
export async function ledTo(sql: Sql, groupId: Buffer, by: CustomerLookup): Promise<Buffer | undefined> {
  const [row] = await sql.all<{ leadsTo: Buffer }>(
    `SELECT leadsTo FROM customer_merge WHERE groupId = ? AND ${'key' in by ? 'absorbedId' : 'numberKey'} = ? AND undoneAt IS NULL`,
    [groupId, 'key' in by ? by.key : equalityKey(by.number)],
  );
  return row?.leadsTo;
}

export async function mergeById(sql: Sql, groupId: Buffer, id: Buffer): Promise<MergeRow | undefined> {
  const lock = sql.dialect === 'mysql' ? ' FOR UPDATE' : '';
  const [row] = await sql.all<MergeRow>(`SELECT ${columns} FROM customer_merge WHERE groupId = ? AND id = ?${lock}`, [
    groupId,
    id,
  ]);
  return row;
}

/** What has become part of a customer, the newest first. */
export const mergesInto = (sql: Sql, groupId: Buffer, survivor: Buffer, most: number): Promise<MergeRow[]> =>
  sql.all<MergeRow>(
    `SELECT ${columns} FROM customer_merge WHERE groupId = ? AND survivorId = ? ORDER BY mergedAt DESC, id DESC LIMIT ${most}`,
    [groupId, survivor],
  );

/** Keeps a merge; what led to the absorbed one leads on to the survivor. */
export async function insertMerge(sql: Sql, groupId: Buffer, merge: Omit<MergeRow, 'undoneAt'>): Promise<void> {
  const { survivorId, absorbedId, number } = merge;
  await sql.run('UPDATE customer_merge SET leadsTo = ? WHERE groupId = ? AND leadsTo = ? AND undoneAt IS NULL', [
    survivorId,
    groupId,
    absorbedId,
  ]);
  const values = { groupId, ...merge, leadsTo: survivorId, numberKey: equalityKey(number) };
  await insertRows(sql, 'customer_merge', Object.keys(values), [Object.values(values)]);
}

/** Marks a merge as undone; what had become part of the absorbed one before leads to that again. */
export async function markUndone(sql: Sql, groupId: Buffer, { id, absorbedId }: MergeRow, at: number): Promise<void> {
  await sql.run('UPDATE customer_merge SET undoneAt = ? WHERE groupId = ? AND id = ?', [at, groupId, id]);
  for (let into: readonly Buffer[] = [absorbedId]; into.length > 0;) {
    const list = inList(into);
    const rows = await sql.all<{ absorbedId: Buffer }>(
      `SELECT absorbedId FROM customer_merge WHERE groupId = ? AND survivorId IN ${list.sql} AND undoneAt IS NULL`,
      [groupId, ...list.params],
    );
    await sql.run(
      `UPDATE customer_merge SET leadsTo = ? WHERE groupId = ? AND survivorId IN ${list.sql} AND undoneAt IS NULL`,
      [absorbedId, groupId, ...list.params],
    );
    into = rows.map((row) => row.absorbedId);
  }
}

/** Everything that has become part of a customer, directly or by way of others. */
export async function absorbedBy(sql: Sql, groupId: Buffer, survivor: Buffer): Promise<Buffer[]> {
  const rows = await sql.all<{ absorbedId: Buffer }>(
    'SELECT absorbedId FROM customer_merge WHERE groupId = ? AND leadsTo = ? AND undoneAt IS NULL',
    [groupId, survivor],
  );
  return rows.map(({ absorbedId }) => absorbedId);
}
