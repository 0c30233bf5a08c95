import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { searchText } from '@register/domain/text/search-text';
import { parsePublicId, type IdKind } from '../database/ids.js';
import { inList } from '../database/in-list.js';
import type { SqlPart } from '../database/sql.js';
import { badInput } from './errors.js';

// What lists of entries are narrowed by; the entry's table is `e`. Each condition is true or false, never NULL.

/** Every word somewhere in a text that is kept folded, in `column`. */
export function holdsWords(column: string, search: string | null | undefined): SqlPart[] {
  if ((search ?? '').length > maxSearch) throw badInput(`A search has at most ${maxSearch} characters.`, ['search']);
  const words = searchText((search ?? '').replace(/\p{Cc}/gu, ' ')).split(' ');
  return words.filter(Boolean).map((word) => ({ sql: `INSTR(${column}, ?) > 0`, params: [Buffer.from(word)] }));
}

/** In one of the wished states. */
export function hasStatus(filter: ListFilter<EntryStatus> | null | undefined): SqlPart[] {
  const has = (status: EntryStatus): string =>
    status === 'ACTIVE' ? 'e.inactivatedAt IS NULL' : 'e.inactivatedAt IS NOT NULL';
  return wishes(filter, ['filter', 'status']).map((statuses) =>
    statuses.length === 0 ? nothing : { sql: `(${statuses.map(has).join(' OR ')})`, params: [] },
  );
}

/** Refers to one of the wished things, or is one of them. An id that does not exist finds nothing. */
export function hasId(
  column: string,
  kind: IdKind,
  filter: ListFilter<string> | null | undefined,
  path: readonly string[],
): SqlPart[] {
  return wishes(filter, path).map((ids) => {
    const keys = ids.flatMap((id) => parsePublicId(kind, id) ?? []);
    if (keys.length === 0) return nothing;
    const list = inList(keys);
    return { sql: `(${column} IS NOT NULL AND ${column} IN ${list.sql})`, params: list.params };
  });
}

/** Written by one of the wished imports, of a register that is imported into. */
export const isOfImport = (filter: ListFilter<string> | null | undefined, path: readonly string[]): SqlPart[] =>
  hasId('e.importId', 'job', filter, path);

/** All of them hold. */
export const together = (parts: readonly SqlPart[]): SqlPart => ({
  sql: parts.map(({ sql }) => sql).join(' AND '),
  params: parts.flatMap(({ params }) => params),
});

/** What `eq` and `in` ask for. */
export interface ListFilter<T> {
  readonly eq?: T | null;
  readonly in?: readonly T[] | null;
}

function wishes<T>(filter: ListFilter<T> | null | undefined, path: readonly string[]): (readonly T[])[] {
  if ((filter?.in ?? []).length > maxListed) throw badInput(`A list has at most ${maxListed} values.`, [...path, 'in']);
  return [...(filter?.eq == null ? [] : [[filter.eq]]), ...(filter?.in ? [filter.in] : [])];
}

const maxSearch = 200;
const maxListed = 500;
const nothing: SqlPart = { sql: '1 = 0', params: [] };
