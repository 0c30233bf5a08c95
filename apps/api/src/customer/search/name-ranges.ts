import { sortKey } from '@register/domain/text/sort-key';

/** A stretch of the name order. */
export interface NameRange {
  readonly from: Uint8Array;
  readonly before: Uint8Array;
}

/**
 * Where names that begin with a folded text lie in the Swedish order: `an` finds names on A, on Å and on Ä, in that order.
 * Letters that few names have (æ, ø and the like) are left to the ranks below, which find them too.
 */
export function nameRanges(folded: string): NameRange[] {
  let spellings = [''];
  for (const character of folded) {
    const letters = spelledAs[character] ?? [character];
    // The rest of the text is compared on the rows themselves.
    if (spellings.length * letters.length > maxRanges) break;
    spellings = spellings.flatMap((spelling) => letters.map((letter) => spelling + letter));
  }
  const keys = spellings.map((spelling) => Buffer.from(sortKey(spelling)));
  return keys.sort((a, b) => Buffer.compare(a, b)).map((from) => ({ from, before: Buffer.concat([from, afterAll]) }));
}

const maxRanges = 9;
const spelledAs: Readonly<Record<string, readonly string[]>> = { a: ['a', 'å', 'ä'], o: ['o', 'ö'], u: ['u', 'ü'] };
const afterAll = Uint8Array.of(0xff);
