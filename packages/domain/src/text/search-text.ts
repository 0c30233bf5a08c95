import { plainLetters } from './plain-letters.js';

/** The text that search compares: lower case, every accent folded (å ä ö too), white space collapsed. `Granåsen` → `granasen`. */
export function searchText(text: string): string {
  const lower = text.toLowerCase();
  if (/^[ -~]*$/.test(lower)) return collapse(lower);
  let folded = '';
  for (const character of lower.normalize('NFC')) folded += character < '\u0080' ? character : plainLetters(character);
  return collapse(folded);
}

/**
 * The digits of a number or a phone without separators, a phone in its national form: `+46 70-174 06 05`,
 * `0046701740605` and `070-174 06 05` all become `0701740605`, so that any beginning of one finds the others.
 */
export function searchDigits(text: string): string {
  const international = /^\s*(?:\+|00)/.test(text);
  const digits = text.replace(/\D+/g, '');
  if (!international) return digits;
  const withCountry = text.trimStart().startsWith('+') ? digits : digits.slice(2);
  return withCountry.startsWith('46') ? `0${withCountry.slice(2).replace(/^0/, '')}` : withCountry;
}

const collapse = (text: string): string => (/\s\s|[^\S ]|^ | $/.test(text) ? text.trim().replace(/\s+/g, ' ') : text);
