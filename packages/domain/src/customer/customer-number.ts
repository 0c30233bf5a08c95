import type { CustomerSettings } from '../settings/customer-settings.js';
import { cleanText } from '../text/clean-text.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';

/** What is wrong with a customer number. Whether it is free is decided by the register's unique key. An empty one is fine where the next is automatic. */
export function checkCustomerNumber(number: string, settings: NumberSettings): Violation[] {
  const clean = cleanText(number, { maxLength: Number.POSITIVE_INFINITY });
  if (!clean.ok || outsideBasicPlane.test(number)) return [violation('INVALID_CHARACTERS', path)];
  if (clean.text === null) return settings.autoGenerateNextNumber ? [] : [violation('NUMBER_REQUIRED', path)];
  const actual = clean.text.length;
  if (actual < settings.numberMinLength)
    return [violation('NUMBER_TOO_SHORT', path, { min: settings.numberMinLength, actual })];
  if (actual > settings.numberMaxLength)
    return [violation('NUMBER_TOO_LONG', path, { max: settings.numberMaxLength, actual })];
  return [];
}

/** The automatic number for a counter's value, padded with zeros to the shortest length that is accepted. */
export const nextCustomerNumber = (counter: number, settings: Pick<CustomerSettings, 'numberMinLength'>): string =>
  String(counter).padStart(settings.numberMinLength, '0');

type NumberSettings = Pick<CustomerSettings, 'autoGenerateNextNumber' | 'numberMinLength' | 'numberMaxLength'>;

const path = ['number'];
/** No number is written with such characters, and their keys would not fit their column. */
const outsideBasicPlane = /[\u{10000}-\u{10FFFF}]/u;
