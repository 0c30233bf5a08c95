import { changeDiscounts, type DiscountPatch } from '@register/domain/discount-letter/change-discounts';
import type { Discount } from '@register/domain/discount-letter/discount-letter';
import type { EntryChange } from '@register/domain/entry/change-entry';
import { violation, type Violation } from '@register/domain/violation';
import type { Besides } from '../database/entry-kind.js';
import { parsePublicId, publicId } from '../database/ids.js';
import { inList } from '../database/in-list.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';

/** The rows of a letter, decided and written together with it. */
export const discountRows =
  (patch: readonly DiscountPatch[]): Besides =>
  async (sql, groupId, letterId) => {
    const before = letterId ? await storedDiscounts(sql, groupId, letterId) : [];
    const decided = changeDiscounts(before, patch);
    if (!decided.ok) return { ...decided, changes: [], write: () => Promise.resolve() };
    const { changes } = decided;
    return {
      violations: await wrongGroups(sql, groupId, before, patch),
      changes,
      write: (id) => writeDiscounts(sql, groupId, id, changes),
    };
  };

async function storedDiscounts(sql: Sql, groupId: Buffer, letterId: Buffer): Promise<Discount[]> {
  const rows = await sql.all<{ articleGroupId: Buffer | null; percent: number }>(
    'SELECT articleGroupId, percent FROM discount_letter_row WHERE groupId = ? AND letterId = ?',
    [groupId, letterId],
  );
  return rows.map(({ articleGroupId, percent }) => ({
    articleGroup: articleGroupId && publicId('arg', articleGroupId),
    percent: percent / 100,
  }));
}

/** An article group must be there, and in use when a letter is given a row for it. */
async function wrongGroups(
  sql: Sql,
  groupId: Buffer,
  before: readonly Discount[],
  patch: readonly DiscountPatch[],
): Promise<Violation[]> {
  const had = new Set(before.map(({ articleGroup }) => articleGroup));
  const wanted = patch.flatMap(({ articleGroup, percent }, at) =>
    articleGroup == null || percent == null || had.has(articleGroup) ? [] : [{ articleGroup, at }],
  );
  const ids = wanted.flatMap(({ articleGroup }) => parsePublicId('arg', articleGroup) ?? []);
  const list = ids.length > 0 ? inList(ids) : null;
  const groups = list
    ? await sql.all<{ id: Buffer; inactivatedAt: number | null }>(
        `SELECT id, inactivatedAt FROM article_group WHERE groupId = ? AND id IN ${list.sql}`,
        [groupId, ...list.params],
      )
    : [];
  const active = new Map(groups.map(({ id, inactivatedAt }) => [publicId('arg', id), inactivatedAt === null]));
  return wanted.flatMap(({ articleGroup, at }) => {
    const state = active.get(articleGroup);
    if (state === true) return [];
    return [
      violation(state === undefined ? 'REFERENCE_UNKNOWN' : 'REFERENCE_INACTIVE', ['rows', String(at), 'articleGroup']),
    ];
  });
}

/** What has changed is taken out and put in anew. */
async function writeDiscounts(
  sql: Sql,
  groupId: Buffer,
  letterId: Buffer,
  changes: readonly EntryChange[],
): Promise<void> {
  const rows = changes.map(({ part, new: percent }) => {
    const articleGroupId = part == null ? null : (parsePublicId('arg', part) ?? null);
    return { rowKey: articleGroupId ?? allArticles, articleGroupId, percent };
  });
  const out = inList(rows.map(({ rowKey }) => rowKey));
  await sql.run(`DELETE FROM discount_letter_row WHERE groupId = ? AND letterId = ? AND rowKey IN ${out.sql}`, [
    groupId,
    letterId,
    ...out.params,
  ]);
  await insertRows(
    sql,
    'discount_letter_row',
    ['groupId', 'letterId', 'rowKey', 'articleGroupId', 'percent'],
    rows.flatMap(({ rowKey, articleGroupId, percent }) =>
      percent === null ? [] : [[groupId, letterId, rowKey, articleGroupId, Math.round(Number(percent) * 100)]],
    ),
  );
}

const allArticles = Buffer.alloc(16);
