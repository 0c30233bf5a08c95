import { searchText } from '../text/search-text.js';
import type { ImportColumn } from './import-column.js';

/** What the columns of a file became, by their headings: files from one program have the same ones, in any order. */
export type RememberedMapping = Readonly<Record<string, string>>;

/** What tells one set of headings from another; the same for the same headings in another order. */
export const headingsKey = (headings: readonly string[]): string => JSON.stringify(named(headings).toSorted());

/** To be kept: columns that are left out are in the key only. */
export const rememberMapping = (
  headings: readonly string[],
  mapping: readonly (string | null)[],
): RememberedMapping => {
  const names = named(headings);
  return Object.fromEntries(names.flatMap((name, at) => (mapping[at] == null ? [] : [[name, mapping[at]]])));
};

/** The columns of a file as last time; a field that its columns may not be mapped to any more is left out. */
export function mappingAsLastTime(
  headings: readonly string[],
  remembered: RememberedMapping,
  allowed: readonly Pick<ImportColumn, 'key'>[],
): (string | null)[] {
  const known = new Set<string>(allowed.map(({ key }) => key));
  return named(headings).map((name) => {
    const field = Object.hasOwn(remembered, name) ? remembered[name] : undefined;
    return field !== undefined && known.has(field) ? field : null;
  });
}

/** Each heading by a name of its own: of several that are called the same, which of them. */
function named(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const text = searchText(heading);
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    return `${text}#${nth}`;
  });
}
