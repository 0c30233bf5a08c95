import type { SqlPart, SqlValue } from './sql.js';

/** One expression that a list is ordered by; never NULL. */
export interface OrderKey {
  readonly sql: string;
  readonly descending: boolean;
  /** The keys before it already tell all rows apart: it is carried along and not compared. MariaDB would sort for its sake. */
  readonly implied?: true;
}

/**
 * The rows behind a position. Written as `k >= ? AND (k > ? OR …)` and not as a comparison of tuples: the first half is a
 * range that an index starts from, and MariaDB would read ten thousand rows where it now reads a page.
 */
export function behind(keys: readonly OrderKey[], position: readonly SqlValue[]): SqlPart {
  const [key, ...rest] = keys;
  const value = position[0] ?? null;
  if (!key) return { sql: '1 = 0', params: [] };
  const past = key.descending ? '<' : '>';
  if (rest.every(({ implied }) => implied)) return { sql: `${key.sql} ${past} ?`, params: [value] };
  const next = behind(rest, position.slice(1));
  return {
    sql: `${key.sql} ${past}= ? AND (${key.sql} ${past} ? OR (${next.sql}))`,
    params: [value, value, ...next.params],
  };
}

export const orderBy = (keys: readonly OrderKey[]): string =>
  `ORDER BY ${keys
    .filter(({ implied }) => !implied)
    .map(({ sql, descending }) => (descending ? `${sql} DESC` : sql))
    .join(', ')}`;

export const reversed = (keys: readonly OrderKey[]): OrderKey[] =>
  keys.map((key) => ({ ...key, descending: !key.descending }));

/** The same order by the names that the keys were selected under. */
export const aliased = (keys: readonly OrderKey[], table: string): OrderKey[] =>
  keys.map((key, at) => ({ ...key, sql: `${table}.k${at}` }));

/** The SELECT list of the keys: `a AS k0, b AS k1`. */
export const selectKeys = (keys: readonly OrderKey[]): string =>
  keys.map(({ sql }, at) => `${sql} AS k${at}`).join(', ');
