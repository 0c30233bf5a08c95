import { cityOf } from '@register/domain/customer/addresses';
import type { CustomerValues } from '@register/domain/customer/customer';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import {
  byKey,
  plainFlags,
  plainTexts,
  type PlainFlagKey,
  type PlainTextKey,
} from '@register/domain/customer/plain-fields';
import { equalityKey } from '@register/domain/text/equality-key';
import { searchText } from '@register/domain/text/search-text';
import { lastSortKey, sortKey } from '@register/domain/text/sort-key';
import type { PersonCipher } from '../crypto/group-cipher.js';
import type { SqlValue } from '../database/sql.js';
import { foldKey } from '../database/fold-key.js';

/** Columns of the table `customer` with their values. */
export type Columns = Readonly<Record<string, SqlValue>>;

/** Every column that follows from the values of the card. */
export function allColumns(values: CustomerValues, cipher: PersonCipher): Columns {
  return columnsBy(allWriters, values, cipher);
}

/** The columns that follow from these fields; what did not change is not written. */
export function columnsOf(fields: ReadonlySet<FieldKey>, values: CustomerValues, cipher: PersonCipher): Columns {
  return columnsBy(new Set([...fields].filter(isWritten).map((field): Writer => writers[field])), values, cipher);
}

type Writer = (values: CustomerValues, cipher: PersonCipher) => Columns;

/** Several fields may have the same columns written: they are worked out once. */
function columnsBy(chosen: ReadonlySet<Writer>, values: CustomerValues, cipher: PersonCipher): Columns {
  const columns: Record<string, SqlValue> = {};
  for (const write of chosen) Object.assign(columns, write(values, cipher));
  return columns;
}

type PlainField =
  | 'phone'
  | 'email'
  | 'language'
  | PlainTextKey
  | 'costCentre'
  | 'comments'
  | 'vatType'
  | 'apartmentNumber'
  | 'associationNumber';

const plain =
  (field: PlainField) =>
  (values: CustomerValues): Columns => ({ [field]: values[field] });

/** A plain text, what it is filtered by and what it is ordered by. */
const folded =
  (field: PlainTextKey) =>
  ({ [field]: text }: CustomerValues): Columns => ({
    [field]: text,
    [`${field}Fold`]: text === null ? null : Buffer.from(searchText(text)),
    [`${field}Key`]: text === null ? null : sortKey(text, 200),
  });

const flag =
  (field: PlainFlagKey) =>
  (values: CustomerValues): Columns => ({ [field]: values[field] ? 1 : 0 });

const identity = (values: CustomerValues): Columns => ({ identityKind: identityKind(values) });

const city = ({ addresses }: CustomerValues): Columns => {
  const text = cityOf(addresses);
  return { city: text, cityKey: text === null ? lastSortKey : sortKey(text, 200), cityFold: foldKey(text) };
};

/** What each field of the card has written. Addresses and contact persons have tables of their own; here stands what a list shows of them. */
const writers = {
  type: (values: CustomerValues): Columns => ({ type: values.type, ...identity(values) }),
  number: ({ number }: CustomerValues): Columns => ({ number, numberKey: equalityKey(number) }),
  name: ({ name }: CustomerValues): Columns => ({ name, nameKey: sortKey(name) }),
  organisationNumber: (values: CustomerValues): Columns => ({
    organisationNumber: values.organisationNumber,
    ...identity(values),
  }),
  personalNumber: (values: CustomerValues, cipher: PersonCipher): Columns => ({
    ...(values.personalNumber === null ? noPersonalNumber : { ...cipher.sealPersonalNumber(values.personalNumber) }),
    ...identity(values),
  }),
  phone: plain('phone'),
  email: plain('email'),
  language: plain('language'),
  ...byKey(plainTexts, folded),
  ...byKey(plainFlags, flag),
  // What finds and orders it lies in `customer_filter`.
  orderNumber: plain('orderNumber'),
  costCentre: plain('costCentre'),
  comments: plain('comments'),
  vatType: plain('vatType'),
  vatPercent: ({ vatPercent }: CustomerValues): Columns => ({
    vatPercent: vatPercent === null ? null : Math.round(vatPercent * 100),
  }),
  propertyDesignation: ({ propertyDesignation }: CustomerValues): Columns => ({
    propertyDesignation,
    propertyFold: foldKey(propertyDesignation),
  }),
  apartmentNumber: plain('apartmentNumber'),
  associationNumber: plain('associationNumber'),
  'addresses.invoice': city,
  'addresses.visiting': city,
  'addresses.mail': city,
  contactPersons: ({ contactPersons }: CustomerValues): Columns => ({
    mainContactName: contactPersons.find(({ isMain }) => isMain)?.name ?? null,
  }),
} as const satisfies Partial<Record<CustomerFieldKey, Writer>>;

type WrittenField = keyof typeof writers;
const allWriters: ReadonlySet<Writer> = new Set(Object.values(writers));
const isWritten = (field: FieldKey): field is WrittenField => Object.hasOwn(writers, field);

const noPersonalNumber: Columns = { personalNumber: null, personalMasked: null, identityIndex: null };

/** The kind of the number that is in use: a private person's, or the company's own, or its sole trader's. */
function identityKind({ type, organisationNumber, personalNumber }: CustomerValues): string | null {
  if (type === 'COMPANY' && organisationNumber !== null) return 'ORGANISATION';
  if (personalNumber === null) return null;
  return Number(personalNumber.slice(6, 8)) > 60 ? 'COORDINATION' : 'PERSONAL';
}
