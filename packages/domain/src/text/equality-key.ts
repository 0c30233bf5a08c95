import { utf8 } from './utf8.js';

/**
 * The bytes that decide whether two customer numbers (or e-mail addresses of accounts) are the same: NFC, trimmed and
 * case-folded. `a1` equals `A1 `, `á1` is another number than `a1`. Stored as a binary column, so that no database's
 * collation has a say.
 */
export const equalityKey = (text: string): Uint8Array => utf8(foldCase(text));

/** Upper first: it folds ß to SS and both sigmas to one, which lower alone does not. */
function foldCase(text: string): string {
  const trimmed = text.trim();
  if (asciiOnly.test(trimmed)) return trimmed.toLowerCase();
  return trimmed.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

const asciiOnly = /^[ -~]*$/;
