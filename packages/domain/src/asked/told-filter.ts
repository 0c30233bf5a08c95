import {
  customFieldKey,
  type CustomFieldTable,
  definitionKey,
  isCustomFieldKey,
} from '../custom-fields/custom-field-table.js';
import { customFilterKinds, filterKind } from '../filter/filter-kind.js';
import { builtInFilter } from '../filter/list-filters.js';
import { customerFields } from '../customer/customer-fields.js';
import { customerFilters, type CustomerFilterRow } from '../customer/customer-list.js';
import { maskedText } from './masked-text.js';

/**
 * A filter as the log keeps it: which fields were asked by, how, and by which values. The log outlives those that it tells
 * of, so no value of it tells of a person: choices, days, numbers and places stand as they are, of what is written about
 * people the first letter.
 */
export type ToldFilter =
  | { readonly all: readonly ToldFilter[] }
  | { readonly any: readonly ToldFilter[] }
  | { readonly not: ToldFilter }
  | ToldCondition;

export interface ToldCondition {
  /** As lists name their filters: `city`, `contactEmail`, `customFields.port_code`. */
  readonly field: string;
  readonly test: ToldTest;
  readonly values: readonly string[];
  /** How many values there are besides. */
  readonly more?: number;
}

export type ToldTest = (typeof toldTests)[number];
const toldTests = ['is', 'all', 'contains', 'startsWith', 'from', 'after', 'to', 'before', 'missing', 'given'] as const;

/** Of the API's `CustomerFilter`, as it came. */
export function toldFilter(filter: object, situation: TellingSituation): ToldFilter {
  const parts = given(filter).flatMap(([name, value]) => member(name, value, situation));
  const [only] = parts;
  return parts.length === 1 && only ? only : { all: parts };
}

export interface TellingSituation {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly customFields: CustomFieldTable;
}

function member(name: string, value: unknown, situation: TellingSituation): ToldFilter[] {
  if (name === 'and') return listed(value).map((one) => toldFilter(one, situation));
  if (name === 'or') return [{ any: listed(value).map((one) => toldFilter(one, situation)) }];
  if (typeof value !== 'object' || value === null) return [condition(name, 'eq', value, situation)];
  if (name === 'not') return [{ not: toldFilter(value, situation) }];
  if (name === 'customFields')
    return listed(value).flatMap((one) => {
      const { key, ...tests } = one as { readonly key?: unknown };
      return given(tests).flatMap(([, test]) => testsOf(customFieldKey(String(key)), test, situation));
    });
  if (name === 'contacts') return contacts(value, situation);
  if (name === 'history')
    return given(value).flatMap(([part, test]) => testsOf(part === 'by' ? 'changedBy' : 'changedAt', test, situation));
  return testsOf(name, value, situation);
}

/** What is asked of contact persons has names of its own. */
function contacts(asked: object, situation: TellingSituation): ToldFilter[] {
  return given(asked).flatMap(([which, tests]): ToldFilter[] => {
    if (typeof tests !== 'object' || tests === null) return testsOf('contacts', { [which]: tests }, situation);
    const told = given(tests).flatMap(([part, test]) => testsOf(contactNames[part] ?? part, test, situation));
    return which === 'none' ? [{ not: { all: told } }] : told;
  });
}

const contactNames: Readonly<Record<string, string>> = {
  name: 'contactName',
  email: 'contactEmail',
  phone: 'contactPhone',
  isMain: 'contactIsMain',
  sendServiceProtocol: 'contactServiceProtocol',
  sendWorkOrder: 'contactWorkOrder',
};

function testsOf(name: string, tests: unknown, situation: TellingSituation): ToldFilter[] {
  if (typeof tests !== 'object' || tests === null) return [condition(name, 'eq', tests, situation)];
  return given(tests).map(([test, value]) =>
    test === 'none' ? { not: condition(name, 'eq', value, situation) } : condition(name, test, value, situation),
  );
}

function condition(field: string, test: string, value: unknown, situation: TellingSituation): ToldCondition {
  if (test === 'isNull') return { field, test: value === true ? 'missing' : 'given', values: [] };
  // Whoever asks: who that was stands beside it.
  if (test === 'me') return { field, test: 'is', values: ['me'] };
  const values = (Array.isArray(value) ? value : [value]) as unknown[];
  const told = values.slice(0, mostValues).map((one) => valueOf(field, one, situation));
  const more = values.length - told.length;
  return { field, test: testNames[test] ?? 'is', values: told, ...(more > 0 && { more }) };
}

const testNames: Readonly<Record<string, ToldTest>> = {
  all: 'all',
  contains: 'contains',
  startsWith: 'startsWith',
  gte: 'from',
  gt: 'after',
  lte: 'to',
  lt: 'before',
};

function valueOf(field: string, value: unknown, { today, customFields }: TellingSituation): string {
  const kind = kindOf(field, customFields);
  if (kind === 'time' && typeof value === 'number') return new Date(value).toISOString();
  const whole = String(value);
  const text = whole.length > longestValue ? `${whole.slice(0, longestValue)}…` : whole;
  return kind !== null && speaking.has(kind) ? text : maskedText(text, { today, isPersonal: isPersonal(field) });
}

/** Kinds of which a value is one of a few, an entry of a register, or a measure: it says nothing about one customer. */
const speaking: ReadonlySet<string> = new Set([
  'choice',
  'flag',
  'number',
  'date',
  'time',
  'links',
  'people',
  'articles',
]);

function kindOf(field: string, { byKey }: CustomFieldTable): string | null {
  if (isCustomFieldKey(field)) {
    const type = byKey.get(definitionKey(field))?.type;
    return type ? customFilterKinds[type] : null;
  }
  const row: CustomerFilterRow | undefined = Object.hasOwn(customerFilters, field)
    ? customerFilters[field as keyof typeof customerFilters]
    : undefined;
  if (field === 'id' || field === 'importId') return 'links';
  const [first] = row?.fields ?? [];
  return builtInFilter(field)?.kind ?? (first && row ? filterKind(customerFields[first], row) : null);
}

/** What cannot be told to be about no person is about one. */
function isPersonal(field: string): boolean {
  if (places.has(field)) return false;
  const fields = builtInFilter(field)?.fields ?? [];
  return fields.length === 0 || fields.some((one) => table[one]?.personal ?? true);
}

/** Many live there. */
const places: ReadonlySet<string> = new Set(['city', 'postalCode']);

const given = (filter: object): [string, unknown][] =>
  Object.entries(filter).filter(([, value]) => value !== undefined && value !== null);
const listed = (value: unknown): object[] =>
  Array.isArray(value) ? value.filter((one): one is object => typeof one === 'object' && one !== null) : [];

/** Of a long list of values so many are told. */
const mostValues = 5;
const longestValue = 60;

const table: Partial<Record<string, { readonly personal: boolean }>> = customerFields;
