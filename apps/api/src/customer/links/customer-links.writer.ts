import type { Change } from '@register/domain/customer/changes';
import { isLinkField, linkFields, type CustomerLinks, type LinkField } from '@register/domain/customer/customer-links';
import { parsePublicId, publicId } from '../../database/ids.js';
import { inList } from '../../database/in-list.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Sql, SqlValue } from '../../database/sql.js';
import { Unavailable } from '../../database/unavailable.js';
import { linkRegisters } from './link-registers.js';

/** Writes all links of new customers. */
export async function insertLinks(
  sql: Sql,
  groupId: Buffer,
  customers: readonly { readonly key: Buffer; readonly values: CustomerLinks }[],
): Promise<void> {
  for (const field of linkFields)
    await heldNames(sql, groupId, field, new Set(customers.flatMap(({ values }) => values[field])));
  await insertRows(
    sql,
    'customer_link',
    columns,
    customers.flatMap(({ key, values }) =>
      linkFields.flatMap((field) => values[field].map((id, place) => linkRow(groupId, key, field, id, place))),
    ),
  );
}

/** Writes what differs between two states of one customer's links. */
export async function replaceLinks(
  sql: Sql,
  groupId: Buffer,
  key: Buffer,
  before: CustomerLinks,
  after: CustomerLinks,
): Promise<void> {
  const added: SqlValue[][] = [];
  for (const field of linkFields) {
    const [was, is] = [before[field], after[field]];
    if (was === is) continue;
    const gone = was.filter((id) => !is.includes(id)).map((id) => keyOf(field, id));
    if (gone.length > 0) {
      const removed = inList(gone);
      await sql.run(
        `DELETE FROM customer_link WHERE groupId = ? AND customerId = ? AND kind = ? AND targetId IN ${removed.sql}`,
        [groupId, key, field, ...removed.params],
      );
    }
    // What stays keeps its place, and what comes stands behind: places rise, and need not be without gaps.
    const firstFree = was.length === 0 ? 0 : (await lastPlace(sql, groupId, key, field)) + 1;
    added.push(
      ...is.filter((id) => !was.includes(id)).map((id, at) => linkRow(groupId, key, field, id, firstFree + at)),
    );
  }
  await insertRows(sql, 'customer_link', columns, added);
}

/**
 * Changes as the history keeps them: an entry's id is the part, and its value the name that it has now, so that the history
 * reads on when the entry is called something else or is no more.
 */
export async function withNames(sql: Sql, groupId: Buffer, changes: readonly Change[]): Promise<readonly Change[]> {
  const ofLinks = changes.filter(({ field }) => isLinkField(field));
  if (ofLinks.length === 0) return changes;
  const names = new Map<string, string>();
  for (const field of linkFields) {
    const ids = new Set(ofLinks.flatMap((change) => (change.field === field ? (change.part ?? []) : [])));
    for (const [id, name] of await heldNames(sql, groupId, field, ids)) names.set(id, name);
  }
  const named = (id: string | null): string | null => id && (names.get(id) ?? id);
  return changes.map((it) => (isLinkField(it.field) ? { ...it, old: named(it.old), new: named(it.new) } : it));
}

/** The change again that a row of the history was made of. */
export const withoutNames = (change: Change): Change =>
  isLinkField(change.field) ? { ...change, old: change.old && change.part, new: change.new && change.part } : change;

/** Names of entries, held until the transaction ends: nobody removes one while a customer is linked to it. */
async function heldNames(
  sql: Sql,
  groupId: Buffer,
  field: LinkField,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  if (ids.size === 0) return new Map();
  const { table, idKind } = linkRegisters[field];
  const wanted = inList([...ids].map((id) => keyOf(field, id)));
  const rows = await sql.all<{ id: Buffer; name: string }>(
    `SELECT id, name FROM ${table} WHERE groupId = ? AND id IN ${wanted.sql}${sql.dialect === 'mysql' ? ' LOCK IN SHARE MODE' : ''}`,
    [groupId, ...wanted.params],
  );
  if (rows.length < ids.size)
    throw new Unavailable('What the customer was to be linked to has just been removed. Nothing was saved; try again.');
  return new Map(rows.map(({ id, name }) => [publicId(idKind, id), name]));
}

async function lastPlace(sql: Sql, groupId: Buffer, key: Buffer, field: LinkField): Promise<number> {
  const [row] = await sql.all<{ last: number | null }>(
    'SELECT MAX(place) AS last FROM customer_link WHERE groupId = ? AND customerId = ? AND kind = ?',
    [groupId, key, field],
  );
  return row?.last ?? -1;
}

export const columns = ['groupId', 'customerId', 'kind', 'targetId', 'place'] as const;

export const linkRow = (groupId: Buffer, key: Buffer, field: LinkField, id: string, place: number): SqlValue[] => [
  groupId,
  key,
  field,
  keyOf(field, id),
  place,
];

export function keyOf(field: LinkField, id: string): Buffer {
  const key = parsePublicId(linkRegisters[field].idKind, id);
  if (!key) throw new Error('A customer was linked to an id that is none of ours');
  return key;
}
