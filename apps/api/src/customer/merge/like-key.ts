import type { SqlPart } from '../../database/sql.js';

/** What those of a group have alike, as an index holds it. */
export type LikeKey = readonly (string | Buffer)[];

export type KeyRow = Readonly<Record<`k${number}`, string | Buffer>>;

/** The columns of `customer c` that an index holds, as k0, k1, … of a row. */
export const selected = (columns: readonly string[]): string =>
  columns.map((column, at) => `${column} AS k${at}`).join(', ');

export const keyOf = (columns: readonly string[], row: KeyRow): LikeKey => columns.map((_, at) => row[`k${at}`] ?? '');

const text = (value: string | Buffer): string => (Buffer.isBuffer(value) ? value.toString('latin1') : value);
export const sameKey = (one: LikeKey, other: LikeKey): boolean =>
  one.every((value, at) => text(value) === text(other[at] ?? ''));

export const join = (one: SqlPart, other: SqlPart): SqlPart => ({
  sql: `${one.sql} AND ${other.sql}`,
  params: [...one.params, ...other.params],
});
