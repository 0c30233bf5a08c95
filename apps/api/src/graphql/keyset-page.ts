import { aliased, behind, orderBy, reversed, selectKeys, type OrderKey } from '../database/keyset.js';
import type { Sql, SqlPart } from '../database/sql.js';
import type { Page } from './connection.js';
import type { CursorValue, Cursors } from './cursor.js';
import { badInput } from './errors.js';
import { pageOf, type PageArguments } from './page-arguments.js';
import { countAtMost, countOf, pageOfRows } from './page-of-rows.js';

/** A list that one SELECT reads a page of: the rows, their order, and how a row is shown. */
export interface KeysetList<R, T> {
  /** Cursors are good for this list alone. */
  readonly fingerprint: string;
  readonly select: string;
  readonly from: string;
  readonly where: SqlPart;
  /** Of its rows those of which one of these holds; left out: all. */
  readonly either?: readonly SqlPart[];
  /** Never NULL, and the last tells all rows apart. */
  readonly keys: readonly OrderKey[];
  readonly node: (row: R) => T;
}

/** One page by one statement, and one more for the count where it is asked for. */
export async function keysetPage<R, T>(
  sql: Sql,
  cursors: Cursors,
  list: KeysetList<R, T>,
  args: PageArguments,
  counts: boolean,
): Promise<Page<T>> {
  const asked = pageOf(args);
  const keys = asked.backward ? reversed(list.keys) : list.keys;
  const position = asked.cursor === null ? null : cursors.decode(list.fingerprint, asked.cursor);
  if (position !== null && position?.length !== keys.length)
    throw badInput('The cursor is from another list: order, filter and search must be the same.', [
      asked.backward ? 'before' : 'after',
    ]);
  const from = position ? behind(keys, position) : { sql: '1 = 1', params: [] };
  const [rows, counted] = await Promise.all([
    readPage<R & Positioned>(sql, list, { keys, from, limit: asked.size + 1 }),
    counts ? count(sql, list) : null,
  ]);
  const cursor = (row: Positioned): string =>
    cursors.encode(
      list.fingerprint,
      keys.map((_, at) => row[`k${at}`] ?? null),
    );
  return pageOfRows(rows, asked, { node: list.node, cursor }, counted === null ? null : countOf(counted));
}

interface Stretch {
  readonly keys: readonly OrderKey[];
  readonly from: SqlPart;
  readonly limit: number;
}

function readPage<R>(sql: Sql, list: KeysetList<never, unknown>, { keys, from, limit }: Stretch): Promise<R[]> {
  const ordered = (table?: string): string => `${orderBy(table ? aliased(keys, table) : keys)} LIMIT ${limit}`;
  const parts = partsOf(list, sql.dialect).map(({ sql: holds, params }) => ({
    sql: `SELECT ${list.select}, ${selectKeys(keys)} FROM ${list.from} WHERE ${holds} AND (${from.sql}) ${ordered()}`,
    params: [...params, ...from.params],
  }));
  const [only] = parts;
  if (parts.length === 1 && only) return sql.all<R>(only.sql, only.params);
  const { sql: either, params } = united(parts);
  return sql.all<R>(`SELECT page.* FROM (${either}) page ${ordered('page')}`, params);
}

async function count(sql: Sql, list: KeysetList<never, unknown>): Promise<number> {
  const { sql: either, params } = united(
    partsOf(list, sql.dialect).map(({ sql: holds, params }) => ({
      sql: `SELECT ${selectKeys(list.keys)} FROM ${list.from} WHERE ${holds} LIMIT ${countAtMost + 1}`,
      params,
    })),
  );
  const [row] = await sql.all<{ n: number }>(`SELECT COUNT(*) AS n FROM (${either}) counted`, params);
  return row?.n ?? 0;
}

/**
 * What holds of the rows; several times over where there are several ways to be one of them: along an index each. Of an OR
 * SQLite would read the whole list in its order; MySQL weighs by how many rows there are, and is left to.
 */
function partsOf({ where, either }: KeysetList<never, unknown>, dialect: Sql['dialect']): SqlPart[] {
  if (!either) return [where];
  const ways = dialect === 'sqlite' ? either : [anyOf(either)];
  return ways.map(({ sql, params }) => ({ sql: `${where.sql} AND ${sql}`, params: [...where.params, ...params] }));
}

const anyOf = (parts: readonly SqlPart[]): SqlPart => ({
  sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`,
  params: parts.flatMap(({ params }) => params),
});

/** Each row once, in however many of the parts it is. */
const united = (parts: readonly SqlPart[]): SqlPart => ({
  sql: parts.map(({ sql }, at) => `SELECT * FROM (${sql}) part${at}`).join(' UNION '),
  params: parts.flatMap(({ params }) => params),
});

type Positioned = Readonly<Record<`k${number}`, CursorValue>>;
