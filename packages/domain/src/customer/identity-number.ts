import type { Violation } from '../violation.js';
import { violation } from '../violation.js';

/**
 * Reads a Swedish identity number in any of the ways people write it: 556016-0680, 165560160680, 811218-9876,
 * 19811218-9876, 811218+9876. The century of a short personal number follows from its separator and from `today` (YYYY-MM-DD).
 */
export function parseIdentityNumber(text: string, today: string): ParsedIdentityNumber {
  const written = /^(\d{2})?(\d{6})\s?([-+–]?)\s?(\d{4})$/.exec(text.trim());
  if (!written) return refused('IDENTITY_SHAPE', { digits: text.replace(/\D+/g, '').length });
  const [, prefix, date = '', separator, serial = ''] = written;
  const ten = date + serial;
  if (Number(ten.slice(2, 4)) >= 20) return parseOrganisation(prefix, separator, ten);
  const century = prefix ?? centuryOf(date, separator === '+', today);
  return parsePerson(century, ten, today);
}

export type ParsedIdentityNumber =
  | {
      readonly ok: true;
      readonly kind: IdentityKind;
      /** 10 for an organisation, 12 for a person. */ readonly digits: string;
    }
  | { readonly ok: false; readonly violation: Violation };

/** COORDINATION: given to people who are not registered in Sweden, the day is raised by 60. */
export type IdentityKind = 'ORGANISATION' | 'PERSONAL' | 'COORDINATION';

/** 5560160680 → 556016-0680. */
export const formatOrganisationNumber = (tenDigits: string): string => `${tenDigits.slice(0, 6)}-${tenDigits.slice(6)}`;

/** 198112189876 → 19811218-9876. */
export const formatPersonalNumber = (twelveDigits: string): string =>
  `${twelveDigits.slice(0, 8)}-${twelveDigits.slice(8)}`;

/** 198112189876 → 19811218-****: what everybody sees who may see that there is one. */
export const maskPersonalNumber = (twelveDigits: string): string => `${twelveDigits.slice(0, 8)}-****`;

function parseOrganisation(
  prefix: string | undefined,
  separator: string | undefined,
  ten: string,
): ParsedIdentityNumber {
  const shaped = (prefix === undefined || prefix === '16') && separator !== '+' && ten.slice(0, 2) >= '10';
  if (!shaped) return refused('IDENTITY_SHAPE', { digits: (prefix ?? '').length + ten.length });
  return hasCheckDigit(ten) ? { ok: true, kind: 'ORGANISATION', digits: ten } : refused('IDENTITY_CHECK_DIGIT');
}

function parsePerson(century: string, ten: string, today: string): ParsedIdentityNumber {
  const writtenDay = Number(ten.slice(4, 6));
  const coordination = writtenDay > 60;
  const day = String(coordination ? writtenDay - 60 : writtenDay).padStart(2, '0');
  const born = `${century}${ten.slice(0, 2)}-${ten.slice(2, 4)}-${day}`;
  if (century < '18' || !dateExists(born) || born > today || ten.slice(6, 9) === '000') return refused('IDENTITY_DATE');
  if (!hasCheckDigit(ten)) return refused('IDENTITY_CHECK_DIGIT');
  return { ok: true, kind: coordination ? 'COORDINATION' : 'PERSONAL', digits: century + ten };
}

/** The latest century in which the person can have been born; a plus means that they have turned 100. */
function centuryOf(date: string, hundred: boolean, today: string): string {
  const day = Number(date.slice(4, 6));
  const monthAndDay = date.slice(2, 4) + String(day > 60 ? day - 60 : day).padStart(2, '0');
  const thisCentury = Number(today.slice(0, 2));
  const born = `${today.slice(0, 2)}${date.slice(0, 2)}${monthAndDay}`;
  const latest = born <= today.replaceAll('-', '') ? thisCentury : thisCentury - 1;
  return String(hundred ? latest - 1 : latest);
}

/** Luhn (mod 10) with weights 2, 1, 2, …: the sum over all ten digits ends in 0. */
function hasCheckDigit(ten: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index++) {
    const weighed = (ten.charCodeAt(index) - 48) * (index % 2 === 0 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

function dateExists(isoDate: string): boolean {
  const time = Date.parse(`${isoDate}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(isoDate);
}

const refused = (
  code: 'IDENTITY_SHAPE' | 'IDENTITY_CHECK_DIGIT' | 'IDENTITY_DATE',
  params?: Readonly<Record<string, number>>,
): ParsedIdentityNumber => ({ ok: false, violation: violation(code, ['organisationNumber'], params) });
