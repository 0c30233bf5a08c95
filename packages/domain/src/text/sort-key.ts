import { plainLetters } from './plain-letters.js';
import { writeUtf8 } from './utf8.js';

/**
 * The bytes that a text is ordered by, the same on every database: space and punctuation, digits, a…z, å ä ö, other
 * scripts. Case and accents do not count (é as e, ü as y, æ as ä, ø as ö). Nothing at all sorts last.
 */
export function sortKey(text: string, maxBytes = 400): Uint8Array {
  const folded = ready(text);
  if (folded === '') return lastSortKey;
  const bytes = new Uint8Array(maxBytes + longestUnit);
  let length = 0;
  for (let index = 0; index < folded.length && length < maxBytes; index++) {
    const code = folded.charCodeAt(index);
    length =
      code < 0x80
        ? writeByte(bytes, length, asciiWeights[code] ?? spaceWeight)
        : writeOther(bytes, length, folded, index);
  }
  return bytes.slice(0, Math.min(length, maxBytes));
}

/** Sorts after every text: what an empty field has, since key columns are never NULL. */
export const lastSortKey: Uint8Array = Uint8Array.of(0xff);

const spaceWeight = 0x02;
const longestUnit = 12;
const swedish: Readonly<Record<string, number>> = {
  å: 0x7b,
  ä: 0x7c,
  æ: 0x7c,
  ę: 0x7c,
  ö: 0x7d,
  ø: 0x7d,
  ő: 0x7d,
  œ: 0x7d,
  ô: 0x7d,
};
const asY: Readonly<Record<string, string>> = { ü: 'y', ű: 'y' };

const punctuation = `_-,;:!?.'"()[]{}@*/\\&#%\`^+<=>|~$`;

/** One byte for each ASCII character: controls and space alike, then punctuation, digits, letters without case. */
const asciiWeights = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase().charCodeAt(0);
  if (code <= 0x20 || code === 0x7f) return spaceWeight;
  return 0x03 + punctuation.indexOf(character);
});

function ready(text: string): string {
  const lower = text.trim().toLowerCase();
  return (/^[ -~]*$/.test(lower) ? lower : lower.normalize('NFC')).replace(/\s\s+/g, ' ');
}

function writeByte(bytes: Uint8Array, at: number, byte: number): number {
  bytes[at] = byte;
  return at + 1;
}

function writeOther(bytes: Uint8Array, at: number, text: string, index: number): number {
  const character = text.charAt(index);
  const letter = swedish[character];
  if (letter !== undefined) return writeByte(bytes, at, letter);
  const plain = asY[character] ?? plainLetters(character);
  let next = at;
  for (let step = 0; step < plain.length; step++) {
    const code = plain.charCodeAt(step);
    next = code < 0x80 ? writeByte(bytes, next, asciiWeights[code] ?? spaceWeight) : writeUtf8(bytes, next, code);
  }
  return next;
}
