import type { ImportColumn } from './import-column.js';

/** What one column of a file was taken for. */
export interface HeadingMatch {
  readonly key: string | null;
  /** Whether the heading is one that we know, rather than one that only resembles it. */
  readonly confident: boolean;
}

/**
 * Maps a file's headings to columns. Known headings come before aliases and aliases before likenesses, so that `Mobil`
 * beside `Telefon` does not take its place; each target is given once.
 */
export function matchHeadings(headings: readonly string[], targets: readonly ImportColumn[]): HeadingMatch[] {
  const keys = headings.map(headingKey);
  const found = new Map<number, HeadingMatch>();
  const given = new Set<string>();
  const take = (column: number, target: ImportColumn | undefined, confident: boolean): void => {
    if (!target || found.has(column) || given.has(target.key)) return;
    given.add(target.key);
    found.set(column, { key: target.key, confident });
  };
  const called = dictionary(targets, (target) => [target.sv, target.en]);
  const aliases = dictionary(targets, (target) => target.aliases);
  for (const words of [called, aliases]) keys.forEach((key, column) => take(column, words.get(key), true));
  keys.forEach((key, column) => take(column, likest(key, called), false));
  return headings.map((_, column) => found.get(column) ?? { key: null, confident: false });
}

/** How many headings of a row are known: what tells a heading row from a row of values. */
export function knownHeadings(cells: readonly string[], targets: readonly ImportColumn[]): number {
  return matchHeadings(cells, targets).filter((match) => match.confident).length;
}

/** A heading without case, accents, spaces and signs: `Org.nr` and `ORG NR` are one. The percent sign tells a rate from a type. */
export const headingKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/%/g, 'procent')
    .replace(/[^a-z0-9]/g, '');

function dictionary(
  targets: readonly ImportColumn[],
  wordsOf: (target: ImportColumn) => readonly string[],
): Map<string, ImportColumn> {
  const words = new Map<string, ImportColumn>();
  for (const target of targets) {
    for (const word of wordsOf(target)) {
      const key = headingKey(word);
      if (!words.has(key)) words.set(key, target);
    }
  }
  return words;
}

/** The heading that this one resembles: one slip in five letters or more, two in nine or more. */
function likest(key: string, words: ReadonlyMap<string, ImportColumn>): ImportColumn | undefined {
  if (key.length < 5) return undefined;
  const allowed = key.length >= 9 ? 2 : 1;
  let best: { target: ImportColumn; slips: number } | undefined;
  for (const [word, target] of words) {
    if (Math.abs(word.length - key.length) > allowed || word.length < 5) continue;
    const slips = editDistance(key, word);
    if (slips <= allowed && (!best || slips < best.slips)) best = { target, slips };
  }
  return best?.target;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
