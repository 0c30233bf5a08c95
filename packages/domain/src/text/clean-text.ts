import type { ViolationCode } from '../violation.js';

/** What a typed text becomes before it is stored: NFC, trimmed, empty is nothing. Or what is wrong with it. */
export function cleanText(raw: string, limits: TextLimits): CleanText {
  const text = limits.lines ? raw.trim().replace(/\r\n?/g, '\n') : raw.trim();
  if (text === '') return { ok: true, text: null };
  if (plain.test(text)) return withinLength(text, text.length, limits.maxLength);
  if ((limits.lines ? forbiddenInLines : forbidden).test(text)) return { ok: false, code: 'INVALID_CHARACTERS' };
  const normal = text.normalize('NFC');
  return withinLength(normal, codePoints(normal), limits.maxLength);
}

export interface TextLimits {
  /** In code points, as people count characters. */
  readonly maxLength: number;
  /** Whether line breaks and tabs belong to the text. */
  readonly lines?: boolean;
}

export type CleanText =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly code: ViolationCode; readonly params?: Readonly<Record<string, number>> };

const plain = /^[ -~]*$/;
/** Controls, line and paragraph separators, marks that turn the direction of writing (they disguise a name), lone surrogates. */
const forbidden = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Cs}]/u;
const forbiddenInLines = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/u;

const withinLength = (text: string, actual: number, max: number): CleanText =>
  actual <= max ? { ok: true, text } : { ok: false, code: 'TOO_LONG', params: { max, actual } };

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
