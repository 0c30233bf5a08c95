import { behind, orderBy, reversed, selectKeys, type OrderKey } from '../database/keyset.js';
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
    sql.all<R & Positioned>(
      `SELECT ${list.select}, ${selectKeys(keys)} FROM ${list.from} WHERE ${list.where.sql} AND (${from.sql}) ${orderBy(keys)} LIMIT ${asked.size + 1}`,
      [...list.where.params, ...from.params],
    ),
    counts ? count(sql, list) : null,
  ]);
  const cursor = (row: Positioned): string =>
    cursors.encode(
      list.fingerprint,
      keys.map((_, at) => row[`k${at}`] ?? null),
    );
  return pageOfRows(rows, asked, { node: list.node, cursor }, counted === null ? null : countOf(counted));
}

async function count<R, T>(sql: Sql, { from, where }: KeysetList<R, T>): Promise<number> {
  const [row] = await sql.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${where.sql} LIMIT ${countAtMost + 1}) counted`,
    where.params,
  );
  return row?.n ?? 0;
}

type Positioned = Readonly<Record<`k${number}`, CursorValue>>;
