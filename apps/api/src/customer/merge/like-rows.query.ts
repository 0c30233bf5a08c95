import { mostAlike, type DistinctPair } from '@register/domain/merge/duplicate-groups';
import { publicId } from '../../database/ids.js';
import { inList } from '../../database/in-list.js';
import type { Sql, SqlPart, SqlValue } from '../../database/sql.js';
import type { Actor } from '../../request-context.js';
import type { LikeRow } from './duplicate-groups.query.js';
import { keyOf, selected, type KeyRow, type LikeKey } from './like-key.js';

/** Customers with one key, and how many there are. */
export interface LikeKeyCount {
  readonly key: LikeKey;
  readonly count: number;
}

export interface StoredLikeRow extends Omit<LikeRow, 'id' | 'status'> {
  readonly id: Buffer;
  readonly status: number;
}

/**
 * The first customers of each group, as many as are told. Of a larger group they are one that has been told apart from the
 * fewest, and those first that have not been told apart from it: so long as two may be the same, two such are among them.
 */
export async function likeRows(
  sql: Sql,
  within: SqlPart,
  columns: readonly string[],
  groups: readonly LikeKeyCount[],
): Promise<{ readonly key: LikeKey; readonly row: StoredLikeRow }[]> {
  if (groups.length === 0) return [];
  const seeds = await leastApart(sql, within, columns, groups);
  const parts = groups.map(({ key }, at) => {
    const members = withKey(within, columns, key);
    const seed = seeds.get(at);
    const order = seed ? firstNotApartFrom(seed) : { sql: 'c.id', params: [] };
    return {
      sql: `SELECT * FROM (SELECT c.id, c.number, c.name, c.city, c.organisationNumber, c.phone, c.email, c.status, ${selected(columns)}
        FROM customer c WHERE ${members.sql} ORDER BY ${order.sql} LIMIT ${mostAlike}) AS alike${at}`,
      params: [...members.params, ...order.params],
    };
  });
  const rows = await sql.all<StoredLikeRow & KeyRow>(
    parts.map((part) => part.sql).join(' UNION ALL '),
    parts.flatMap(({ params }) => params),
  );
  return rows.map((row) => ({ key: keyOf(columns, row), row: storedOf(row) }));
}

/** Of each group that is larger than is told, by its place among the groups: the customer that the fewest others of it have been told apart from. */
async function leastApart(
  sql: Sql,
  within: SqlPart,
  columns: readonly string[],
  groups: readonly LikeKeyCount[],
): Promise<ReadonlyMap<number, Buffer>> {
  const parts = groups.flatMap(({ key, count }, at) => {
    if (count <= mostAlike) return [];
    const members = withKey(within, columns, key);
    return {
      sql: `SELECT * FROM (SELECT ${at} AS place, c.id FROM customer c WHERE ${members.sql}
        ORDER BY ${apartInGroup(columns, 'lowId', 'highId')} + ${apartInGroup(columns, 'highId', 'lowId')}, c.id LIMIT 1) AS seed${at}`,
      params: members.params,
    };
  });
  if (parts.length === 0) return new Map();
  const rows = await sql.all<{ place: number; id: Buffer }>(
    parts.map((part) => part.sql).join(' UNION ALL '),
    parts.flatMap(({ params }) => params),
  );
  return new Map(rows.map(({ place, id }) => [place, id]));
}

/** How many with the same key `c` has been told apart from, of the pairs that it is this side of. */
const apartInGroup = (columns: readonly string[], side: string, otherSide: string): string =>
  `(SELECT COUNT(*) FROM customer_distinct d JOIN customer o ON o.groupId = d.groupId AND o.id = d.${otherSide}
     WHERE d.groupId = c.groupId AND d.${side} = c.id AND ${columns.map((column) => `o.${column.slice(2)} = ${column}`).join(' AND ')})`;

const firstNotApartFrom = (seed: Buffer): { readonly sql: string; readonly params: readonly SqlValue[] } => ({
  sql: `CASE WHEN c.id = ? THEN 0 ELSE 1 + (SELECT COUNT(*) FROM customer_distinct d
    WHERE d.groupId = c.groupId AND ((d.lowId = ? AND d.highId = c.id) OR (d.lowId = c.id AND d.highId = ?))) END, c.id`,
  params: [seed, seed, seed],
});

const withKey = (within: SqlPart, columns: readonly string[], key: LikeKey): SqlPart => ({
  sql: `${within.sql} AND ${columns.map((column) => `${column} = ?`).join(' AND ')}`,
  params: [...within.params, ...key],
});

const storedOf = ({
  id,
  number,
  name,
  city,
  organisationNumber,
  phone,
  email,
  status,
}: StoredLikeRow): StoredLikeRow => ({ id, number, name, city, organisationNumber, phone, email, status });

/** Which of these have been told apart. */
export async function distinctPairs(sql: Sql, { groupId }: Actor, ids: readonly Buffer[]): Promise<DistinctPair[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  const rows = await sql.all<{ lowId: Buffer; highId: Buffer }>(
    `SELECT lowId, highId FROM customer_distinct WHERE groupId = ? AND lowId IN ${list.sql} AND highId IN ${list.sql}`,
    [groupId, ...list.params, ...list.params],
  );
  return rows.map(({ lowId, highId }) => [publicId('cus', lowId), publicId('cus', highId)]);
}
