import { sortKey } from '@register/domain/text/sort-key';

/** The sort keys that texts with one folded form can have: `orebro` stands for Orebro and for Örebro. */
export interface TextKeys {
  /** Only texts with that folded form have these. */
  readonly certain: readonly Buffer[];
  /** Texts with another folded form may have these too: `y` is also the key of ü, `ä` of æ, `ö` of œ. */
  readonly doubtful: readonly Buffer[];
}

/** Null where that cannot be said in few keys. */
export function textKeys(folded: string, maxBytes: number): TextKeys | null {
  // Other scripts are folded in more ways than are known here.
  if (!/^[ -~]*$/.test(folded) || folded.length >= maxBytes) return null;
  let spellings: string[] = [''];
  let beforeLast: string[] = [];
  for (const [at, character] of [...folded].entries()) {
    const ligature = ligatures[folded.slice(at - 1, at + 1)];
    const longer = [
      ...spellings.flatMap((spelling) => (spelledAs[character] ?? [character]).map((letter) => spelling + letter)),
      ...(ligature ? beforeLast.map((spelling) => spelling + ligature) : []),
    ];
    if (longer.length > maxKeys) return null;
    [beforeLast, spellings] = [spellings, longer];
  }
  const keys = folded === '' ? [] : spellings.map((spelling) => Buffer.from(sortKey(spelling, maxBytes)));
  const unique = [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()];
  return {
    certain: unique.filter((key) => !isDoubtful(key)),
    doubtful: unique.filter(isDoubtful),
  };
}

const maxKeys = 128;

/** One letter for each sort key that letters with this folded form have. */
const spelledAs: Readonly<Record<string, readonly string[]>> = {
  a: ['a', 'å', 'ä'],
  e: ['e', 'ę'],
  o: ['o', 'ö'],
  u: ['u', 'ü'],
};
const ligatures: Readonly<Record<string, string>> = { ae: 'æ', oe: 'œ' };

const shared = new Set(['y', 'ä', 'ö'].flatMap((letter) => [...sortKey(letter)]));
const isDoubtful = (key: Buffer): boolean => key.some((byte) => shared.has(byte));
