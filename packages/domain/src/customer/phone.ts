import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A phone number as it is stored: E.164 (`+46701740605`) when it is a number of some country, Sweden where none is said;
 * as typed when it could be one (a switchboard's short number). Null when it is none.
 */
export function phoneOf(text: string): string | null {
  if (!characters.test(text)) return null;
  const digits = text.replace(/\D+/g, '');
  if (digits.length < 3 || digits.length > 15 + 2) return null;
  const swedish = swedishNumber(text, digits);
  if (swedish !== null) return swedish;
  const parsed = parsePhoneNumberFromString(text, 'SE');
  if (parsed?.isValid() === true && parsed.ext === undefined) return parsed.number;
  return digits.length <= 15 ? text : null;
}

/** Digits, spaces, hyphens, points, slashes, parentheses and a leading plus. */
const characters = /^\+?[\d\s().\-–/]+$/;

/** The same answer as the library's for most numbers of an import, ten times as fast; a test holds the two together. */
function swedishNumber(text: string, digits: string): string | null {
  const national = text.startsWith('+46')
    ? digits.slice(2)
    : text.startsWith('+') || !digits.startsWith('0') || digits.startsWith('00')
      ? ''
      : digits.slice(1);
  return nationalShape.test(national) ? `+46${national}` : null;
}

const nationalShape = /^(?:[1-9]\d{8}|[1-689]\d{7}|[1-4689]\d{6})$/;
