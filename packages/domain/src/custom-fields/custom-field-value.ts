import { cleanText } from '../text/clean-text.js';
import type { Violation } from '../violation.js';
import type { CustomField, CustomFieldValue } from './custom-field.js';
import { customFieldKinds } from './custom-field-row.js';

/** What a value becomes before it is stored, by the type of its field; or what is wrong with it. Nothing at all is null. */
export function readCustomValue(field: CustomField, raw: unknown): ReadCustomValue {
  if (raw === null || raw === undefined || raw === '') return { value: null };
  switch (field.type) {
    case 'NUMBER':
      return typeof raw === 'number' && !Number.isNaN(raw) ? readNumber(raw) : wrongType(field);
    case 'YES_NO':
      return typeof raw === 'boolean' ? { value: raw } : wrongType(field);
    case 'MULTIPLE_CHOICE':
      return Array.isArray(raw) ? readChoices(field, raw) : wrongType(field);
    default:
      return typeof raw === 'string' ? readString(field, raw) : wrongType(field);
  }
}

export type ReadCustomValue = { readonly value: CustomFieldValue | null } | Pick<Violation, 'code' | 'params'>;

/** The value as history keeps it and as both databases compare it: one text for each value. */
export const customValueText = (value: CustomFieldValue): string =>
  typeof value === 'object' ? value.join(',') : String(value);

/** From that text back to the value. */
export function customValueOf(type: CustomField['type'], text: string): CustomFieldValue {
  switch (type) {
    case 'NUMBER':
      return Number(text);
    case 'YES_NO':
      return text === 'true';
    case 'MULTIPLE_CHOICE':
      return text.split(',');
    default:
      return text;
  }
}

/** Under which name the API's inputs and answers hold the values of a type. */
export function customValueMember(type: CustomField['type']): CustomValueMember {
  switch (type) {
    case 'NUMBER':
      return 'number';
    case 'DATE':
      return 'date';
    case 'YES_NO':
      return 'flag';
    case 'CHOICE':
    case 'MULTIPLE_CHOICE':
      return 'choices';
    default:
      return 'text';
  }
}

export type CustomValueMember = (typeof customValueMembers)[number];
export const customValueMembers = ['text', 'number', 'date', 'flag', 'choices'] as const;

/** Numbers have this size and this many decimals at most: so far every step is told apart. */
export const customNumberLimits = { max: 999_999_999_999, decimals: 4 } as const;

function readNumber(raw: number): ReadCustomValue {
  const { max, decimals } = customNumberLimits;
  if (!Number.isFinite(raw) || Math.abs(raw) > max) return { code: 'NUMBER_RANGE', params: { min: -max, max } };
  const rounded = Number(raw.toFixed(decimals));
  if (Math.abs(rounded - raw) > 1e-9 * Math.max(1, Math.abs(raw)))
    return { code: 'NUMBER_DECIMALS', params: { max: decimals } };
  // There is no minus nought.
  return { value: rounded === 0 ? 0 : rounded };
}

function readString(field: CustomField, raw: string): ReadCustomValue {
  if (field.type === 'CHOICE') return readChoice(field, raw);
  const { maxLength = 255 } = customFieldKinds[field.type];
  const clean = cleanText(raw, { maxLength, lines: field.type === 'LONG_TEXT' });
  if (!clean.ok) return clean;
  if (clean.text === null) return { value: null };
  if (field.type === 'DATE') return isDate(clean.text) ? { value: clean.text } : { code: 'DATE_INVALID' };
  return field.type === 'LINK' ? readLink(clean.text) : { value: clean.text };
}

function readChoice(field: CustomField, raw: string): ReadCustomValue {
  return field.options.some(({ key }) => key === raw) ? { value: raw } : notAChoice(field);
}

function readChoices(field: CustomField, raw: readonly unknown[]): ReadCustomValue {
  const known = field.options.map(({ key }) => key);
  if (raw.some((key) => typeof key !== 'string' || !known.includes(key))) return notAChoice(field);
  const value = known.filter((key) => raw.includes(key));
  return { value: value.length === 0 ? null : value };
}

const notAChoice = (field: CustomField): ReadCustomValue => ({
  code: 'NOT_A_CHOICE',
  params: { choices: field.options.map(({ key }) => key).join(', ') },
});

/** A link of the web. What begins with a name (`www.example.se`) is taken for one. */
function readLink(text: string): ReadCustomValue {
  const link = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  return /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu.test(
    link,
  )
    ? { value: link }
    : { code: 'LINK_INVALID' };
}

/** A day that exists, YYYY-MM-DD. */
function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const last = [31, isLeapYear(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return last !== undefined && Number(day) >= 1 && Number(day) <= last;
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const wrongType = ({ type }: CustomField): ReadCustomValue => ({ code: 'CUSTOM_FIELD_TYPE', params: { type } });
