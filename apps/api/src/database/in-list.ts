import type { SqlValue } from './sql.js';

/** An `IN` list, filled up to a power of two by repeating its last value, so that lists of every length share a few prepared statements. */
export function inList<V extends SqlValue>(
  values: readonly V[],
): { readonly sql: string; readonly params: readonly V[] } {
  const last = values.at(-1);
  if (last === undefined) throw new Error('A list of nothing: ask no question');
  const length = 2 ** Math.ceil(Math.log2(values.length));
  const params = [...values, ...Array.from({ length: length - values.length }, () => last)];
  return { sql: `(${params.map(() => '?').join(', ')})`, params };
}
