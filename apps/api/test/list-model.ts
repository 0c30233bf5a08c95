import type { CustomFieldValue } from '@register/domain/custom-fields/custom-field';
import type { CustomerStatus, CustomerValues } from '@register/domain/customer/customer';
import { sortKey } from '@register/domain/text/sort-key';
import type { CustomFieldFilter } from '../src/customer/list/custom-field-filter.inputs.js';
import type { CustomerFilter } from '../src/customer/list/customer-filter.inputs.js';
import { comparesAs, type OwnTest } from './own-comparison.js';
import {
  assigned,
  changed,
  choice,
  contacts,
  linked,
  number,
  postalCode,
  presence,
  range,
  text,
  type TextTest,
  type ChoiceTest,
  type RangeTest,
} from './filter-model.js';
import { ownFields } from './own-fields.js';
import { digits, plain } from './plain-text.js';

// What the register's list must answer, worked out in memory and in the plainest way: the statements are held against it.

export interface ModelCustomer {
  readonly id: string;
  readonly values: CustomerValues;
  readonly status: CustomerStatus;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly assigneeIds: readonly string[];
  /** Who has changed it, and when. */
  readonly changes: readonly { readonly by: string; readonly at: number }[];
  readonly hasDocuments: boolean;
}

export const cityOf = ({ addresses }: CustomerValues): string | null =>
  addresses.visiting?.city ?? addresses.invoice?.city ?? addresses.mail?.city ?? null;

/** 0 to 3 as the search ranks, null when it does not find the customer. */
export function rankOf({ values }: ModelCustomer, search: string, withOwn = true): number | null {
  const typed = search.trim();
  const fields = [
    plain(values.name),
    plain(values.number),
    digits(values.number),
    values.organisationNumber ?? '',
    plain(values.phone ?? ''),
    digits(values.phone ?? ''),
    plain(values.email ?? ''),
    plain(cityOf(values) ?? ''),
    ...values.contactPersons.flatMap(({ name, phone, email }) => [
      plain(name),
      digits(phone ?? ''),
      plain(phone ?? ''),
      plain(email ?? ''),
    ]),
    ...(withOwn ? ownWords(values) : []),
  ].map((text) => ` ${text}`);
  const words = plain(typed).split(' ');
  const readings = words.every((word) => /^\+?[\d-]*\d[\d-]*$/.test(word)) ? [words, [digits(typed)]] : [words];
  const found = (test: (word: string) => string): boolean =>
    readings.some((reading) => reading.every((word) => fields.some((text) => text.includes(test(word)))));
  if (values.number.toLowerCase() === typed.toLowerCase()) return 0;
  if (
    values.organisationNumber !== null &&
    /^\d{6}-?\d{4}$/.test(typed) &&
    values.organisationNumber === typed.replace('-', '')
  )
    return 0;
  if (plain(values.name).startsWith(plain(typed))) return 1;
  if (found((word) => ` ${word}`)) return 2;
  return found((word) => (/^\p{L}$/u.test(word) ? ` ${word}` : word)) ? 3 : null;
}

const ownWords = ({ customFields }: CustomerValues): string[] =>
  ownFields.flatMap(({ key, searchable }) => {
    const value = searchable ? customFields[key] : undefined;
    if (typeof value === 'number') return [`${value}`, `${value}`.replace('.', ',')];
    return typeof value === 'string' ? [plain(value), /^[\d-]+$/.test(value) ? digits(value) : ''] : [];
  });

export function passes(customer: ModelCustomer, filter: CustomerFilter): boolean {
  const { values } = customer;
  const { and, or, not, ...leaves } = filter;
  if (and && !and.every((inner) => passes(customer, inner))) return false;
  if (or && !or.some((inner) => passes(customer, inner))) return false;
  if (not && passes(customer, not)) return false;
  return Object.entries(leaves).every(([key, test]) => {
    switch (key) {
      case 'name':
      case 'costCentre':
      case 'comments':
      case 'orderNumber':
      case 'email':
        return text(values[key], test as TextTest);
      case 'city':
        return text(cityOf(values), test as TextTest);
      case 'number':
        return number(values.number, test as TextTest);
      case 'type':
        return choice(values.type, test as ChoiceTest);
      case 'language':
        return choice(values.language, test as ChoiceTest);
      case 'status':
        return choice(customer.status, test as ChoiceTest);
      case 'facilitiesDisabled':
        return values.facilitiesDisabled === test;
      case 'updatedAt':
        return range(customer.updatedAt, test as RangeTest);
      case 'contacts':
        return contacts(customer, test as NonNullable<CustomerFilter['contacts']>);
      case 'customFields':
        return (test as CustomFieldFilter[]).every((each) => own(customer, each));
      case 'tags':
        return linked(values.tags, test as NonNullable<CustomerFilter['tags']>);
      case 'postalCode':
        return postalCode(values, test as TextTest);
      case 'invoiceAddress':
      case 'visitingAddress':
        return presence(
          values.addresses[key === 'invoiceAddress' ? 'invoice' : 'visiting'] !== null,
          test as ChoiceTest,
        );
      case 'documents':
        return presence(customer.hasDocuments, test as ChoiceTest);
      case 'history':
        return changed(customer, test as NonNullable<CustomerFilter['history']>);
      case 'assignedTo':
        return assigned(customer, test as NonNullable<CustomerFilter['assignedTo']>);
      default:
        throw new Error(`The model knows no filter ${key}`);
    }
  });
}

/** Smaller first, as the list orders by a field; the caller goes on to name and id. */
export function compareBy(field: string, direction: 'ASC' | 'DESC', nulls: 'FIRST' | 'LAST' | undefined) {
  const sign = direction === 'DESC' ? -1 : 1;
  const emptyFirst = nulls ? nulls === 'FIRST' : direction === 'DESC';
  return (a: ModelCustomer, b: ModelCustomer): number => {
    const [one, other] = [keyOf(field, a), keyOf(field, b)];
    if (one === null || other === null) return one === other ? 0 : (one === null) === emptyFirst ? -1 : 1;
    return sign * compare(one, other);
  };
}

function keyOf(field: string, { values, createdAt, updatedAt, status }: ModelCustomer): Key | null {
  const swedish = (value: string | null): Key | null => (value === null ? null : Buffer.from(sortKey(value)));
  switch (field) {
    case 'NAME':
      return swedish(values.name);
    case 'CITY':
      return swedish(cityOf(values));
    case 'COST_CENTRE':
      return swedish(values.costCentre);
    case 'NUMBER':
      return Buffer.from(values.number.toLowerCase());
    case 'EMAIL':
      return values.email === null ? null : Buffer.from(values.email);
    case 'LANGUAGE':
      return values.language === null ? null : Buffer.from(values.language);
    case 'TYPE':
      return Buffer.from(values.type);
    case 'STATUS':
      return ['ACTIVE', 'INACTIVE', 'DELETED'].indexOf(status);
    case 'FACILITIES_DISABLED':
      return Number(values.facilitiesDisabled);
    case 'CREATED_AT':
      return createdAt;
    case 'UPDATED_AT':
      return updatedAt;
    default:
      return ownKey(field, values.customFields[field]);
  }
}

/** A value of a field of the group's own as it is ordered: choices as their options stand. */
function ownKey(key: string, value: CustomFieldValue | undefined): Key | null {
  const field = ownFields.find((one) => one.key === key);
  if (!field) throw new Error(`The model knows no order ${key}`);
  if (value === undefined) return null;
  if (field.type === 'CHOICE') return field.options.findIndex((option) => option.key === value);
  return typeof value === 'string' ? Buffer.from(sortKey(value, 200)) : Number(value);
}

/** Of each type one test; days compare as texts do. */
function own({ values }: ModelCustomer, { key, ...tests }: CustomFieldFilter): boolean {
  const value = values.customFields[key];
  const held = typeof value === 'object' ? value : value === undefined ? [] : [value];
  return Object.entries(tests).every(([member, test]) =>
    member === 'text'
      ? text(value === undefined ? null : String(value), test as TextTest)
      : comparesAs(held, test as OwnTest),
  );
}

type Key = Buffer | number;
const compare = (a: Key, b: Key): number =>
  Buffer.isBuffer(a) && Buffer.isBuffer(b) ? Buffer.compare(a, b) : Number(a) - Number(b);
