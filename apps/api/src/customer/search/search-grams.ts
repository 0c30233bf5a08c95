/**
 * Pieces of three characters, the words of the index that finds rare texts. Letters a–z and digits stand for themselves,
 * everything else is one sign: the index only nominates, the text itself is compared afterwards.
 */
export function gramsOf(text: string): string {
  const codes = codesOf(text);
  let words = '';
  turn += 1;
  for (let at = 0; at + 2 < codes.length; at++) {
    const gram = gramAt(codes, at);
    if (seen[gram] === turn || isEmptyGram(codes, at)) continue;
    seen[gram] = turn;
    words += words === '' ? gramWord(gram) : ` ${gramWord(gram)}`;
  }
  return words;
}

/** Calls back once for each gram of the text that the index holds, with its number and where it stands. */
export function eachGram(text: string, found: (gram: number, at: number) => void): void {
  const codes = codesOf(text);
  for (let at = 0; at + 2 < codes.length; at++) if (!isEmptyGram(codes, at)) found(gramAt(codes, at), at);
}

/** The number of a piece of two characters that may begin grams; undefined where the index does not hold them all. */
export function pairOf(text: string): number | undefined {
  const codes = codesOf(text);
  return codes.length === 2 && codes[1] !== other ? (codes[0] ?? other) * letters + (codes[1] ?? other) : undefined;
}

/** The pair that a gram begins with. */
export const pairOfGram = (gram: number): number => Math.floor(gram / letters);

export const gramWord = (gram: number): string =>
  sign(Math.floor(gram / letters ** 2)) + sign(Math.floor(gram / letters) % letters) + sign(gram % letters);

export const pairWord = (pair: number): string => sign(Math.floor(pair / letters)) + sign(pair % letters);

const letters = 37;
/** How many grams and pairs there can be. */
export const gramCount = letters ** 3;
export const pairCount = letters ** 2;

const other = 36;
const signs = 'abcdefghijklmnopqrstuvwxyz0123456789_';
const sign = (code: number): string => signs.charAt(code);

/** Which text last had the gram: cheaper than a set for each text. */
const seen = new Uint32Array(gramCount);
let turn = 0;

function codesOf(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 22 : other;
  }
  return codes;
}

const gramAt = (codes: Uint8Array, at: number): number =>
  ((codes[at] ?? other) * letters + (codes[at + 1] ?? other)) * letters + (codes[at + 2] ?? other);

/** Two signs of nothing in a row say nothing: not indexed, not asked for. */
const isEmptyGram = (codes: Uint8Array, at: number): boolean =>
  codes[at + 1] === other && (codes[at] === other || codes[at + 2] === other);
