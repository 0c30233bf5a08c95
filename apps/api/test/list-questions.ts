import type { CustomerValues } from '@register/domain/customer/customer';
import { newCustomerValues } from '@register/domain/customer/new-customer';
import { settingsFrom } from '@register/domain/settings/change-settings';
import { newId, publicId } from '../src/database/ids.js';
import type { CustomFieldFilter } from '../src/customer/list/custom-field-filter.inputs.js';
import type { CustomerFilter } from '../src/customer/list/customer-filter.inputs.js';
import type { CustomerListArguments } from '../src/customer/list/customer-list.query.js';
import { type ModelCustomer } from './list-model.js';
import { plain } from './plain-text.js';
import { ownFields, ownValues } from './own-fields.js';
import { pick, type Random } from './random.js';

// Random customers out of few words, so that much is alike, and random questions about them.

const syllables = ['an', 'ån', 'Än', 'ös', 'os', 'Berg', 'é', 'ü', '%', '_', 'x', "o'", 'mm', 'sson', 'Ek', '\\'];
const costCentres = ['KS1', 'ks2', 'Ås', 'ÄS', null, null];
// Some differ only in what search does not see, one in nothing else, and one is longer than its key's column.
const cities = [
  'Hjo',
  'HJO',
  'Åre',
  'Are',
  'Älmhult',
  'Örebro',
  'Ýstad',
  'Ystad',
  'Üstad',
  '漢字',
  'St.  Olof',
  'Lång'.repeat(24),
  '´',
  null,
];
const postalCodes = ['123 45', '12399', '907 11', null];
/** Entries that customers are linked to, and users that they are assigned to and changed by. */
export const tags = Array.from({ length: 3 }, () => publicId('tag', newId()));
export const users = Array.from({ length: 2 }, () => publicId('usr', newId()));
const mails = ['info@example.com', 'Hej@example.org', 'asa.berg@example.com', null];
const phones = ['+46701740605', '+46701740650', '0123', null];

function word(random: Random): string {
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, syllables)).join('');
}

export function aCustomer(random: Random, number: string): CustomerValues {
  const city = pick(random, cities);
  const contacts = Array.from({ length: Math.floor(random() * 3) }, (_, at) => ({
    id: publicId('con', newId()),
    name: `${word(random)} ${word(random)}`,
    role: null,
    phone: pick(random, phones),
    email: pick(random, mails),
    sendServiceProtocol: false,
    sendWorkOrder: false,
    isMain: at === 0,
  }));
  const address = { row1: null, row2: null, postalCode: pick(random, postalCodes), province: null, country: null };
  return {
    ...newCustomerValues(settingsFrom({})),
    type: pick(random, ['COMPANY', 'PRIVATE']),
    number,
    name: Array.from({ length: 1 + Math.floor(random() * 2) }, () => word(random)).join(' '),
    organisationNumber: random() < 0.3 ? pick(random, ['5560160680', '2120000142']) : null,
    phone: pick(random, phones),
    email: pick(random, mails),
    language: pick(random, ['sv', 'en', null]),
    costCentre: pick(random, costCentres),
    comments: random() < 0.3 ? `${word(random)}\n${word(random)}` : null,
    orderNumber: random() < 0.2 ? word(random) : null,
    tags: tags.filter(() => random() < 0.3),
    addresses: { invoice: city === null ? null : { ...address, city }, visiting: null, mail: null },
    contactPersons: contacts,
    facilitiesDisabled: random() < 0.3,
    customFields: Object.fromEntries(
      ownFields.flatMap(({ key }) => (random() < 0.6 ? [[key, pick(random, ownValues[key] ?? [])]] : [])),
    ),
  };
}

export function aQuestion(random: Random, customers: readonly ModelCustomer[]): CustomerListArguments {
  const some = (): CustomerValues => pick(random, customers).values;
  const fields = [
    'NAME',
    'CITY',
    'COST_CENTRE',
    'NUMBER',
    'EMAIL',
    'LANGUAGE',
    'TYPE',
    'STATUS',
    'FACILITIES_DISABLED',
    'CREATED_AT',
    'UPDATED_AT',
    'CUSTOM_FIELD',
  ] as const;
  const ordered = random() < 0.5;
  return {
    ...(random() < 0.5 && { search: aSearch(random, customers) }),
    ...(random() < 0.5 && { filter: aFilter(random, some, 3) }),
    ...(ordered && {
      orderBy: [...new Set(Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(random, fields)))].map(
        (field) => ({
          field,
          ...(field === 'CUSTOM_FIELD' && { customField: pick(random, sortable) }),
          direction: pick(random, ['ASC', 'DESC'] as const),
          ...(random() < 0.3 && { nulls: pick(random, ['FIRST', 'LAST'] as const) }),
        }),
      ),
    }),
  };
}

/** What somebody may type. */
export function aSearch(random: Random, customers: readonly ModelCustomer[]): string {
  const some = (): CustomerValues => pick(random, customers).values;
  const searches = [
    () => word(random),
    () => plain(some().name),
    () => some().number,
    () => '070-174',
    () => '556016-0680',
    () => piece(random, some().name),
    () => piece(random, some().contactPersons[0]?.name ?? 'berg'),
    () => 'example',
    () => 'a',
    () => '1',
    () => '%',
    () => 'berg an',
    () => '"an" or',
    () => 'an* -berg',
    () => "(+an) o'",
    () => pick(random, ['300', '-12,5', '0,25', '12 34', 'are', 'x%', 'lang', "o'"]),
    () => 'https://example',
    () => `${word(random)} 3`,
  ];
  return pick(random, searches)();
}

/** The group's own fields that lists may be ordered by. */
export const sortable = ['code', 'size', 'ends', 'held', 'class', 'site'];

/** By one of the group's own fields, with an operator of its type. */
function ownFilter(random: Random, text: (value: string | null) => object): CustomFieldFilter {
  const { key, type } = pick(random, ownFields);
  const value = pick(random, ownValues[key] ?? []);
  const one = typeof value === 'object' ? pick(random, value) : value;
  const isNull = random() < 0.5;
  switch (type) {
    case 'NUMBER':
    case 'DATE': {
      const test = pick(random, [
        { eq: one },
        { in: [one] },
        { gte: one },
        { gt: one },
        { lte: one },
        { lt: one },
        { isNull },
      ]);
      return { key, [type === 'NUMBER' ? 'number' : 'date']: { ...test, ...(random() < 0.2 && { isNull: false }) } };
    }
    case 'YES_NO':
      return { key, flag: pick(random, [{ eq: random() < 0.5 }, { isNull }]) };
    case 'CHOICE':
    case 'MULTIPLE_CHOICE':
      return {
        key,
        choices: pick(random, [{ eq: String(one) }, { in: [String(one), 'nonsuch'] }, { in: [] }, { isNull }]),
      };
    default:
      return { key, text: text(String(one)) };
  }
}

/** A stretch of the text, long enough to be searched for. */
function piece(random: Random, text: string): string {
  const from = Math.floor(random() * Math.max(1, text.length - 3));
  return text.slice(from, from + 2 + Math.floor(random() * 4)).trim() || 'an';
}

function aFilter(random: Random, some: () => CustomerValues, depth: number): CustomerFilter {
  if (depth > 0 && random() < 0.4) {
    const inner = (): CustomerFilter => aFilter(random, some, depth - 1);
    return pick(random, [
      () => ({ and: [inner(), inner()] }),
      () => ({ or: [inner(), inner()] }),
      () => ({ not: inner() }),
    ])();
  }
  const text = (value: string | null) =>
    pick(random, [
      { eq: value ?? 'x' },
      { in: [value ?? 'x', word(random)] },
      { contains: piece(random, value ?? 'an') },
      { startsWith: (value ?? 'an').slice(0, 2) },
      { isNull: random() < 0.5 },
    ]);
  const customer = some();
  const tag = (): string => pick(random, tags);
  const user = (): string => pick(random, users);
  const leaves: (() => CustomerFilter)[] = [
    () => ({ customFields: [ownFilter(random, text)] }),
    () => ({ customFields: [ownFilter(random, text), ownFilter(random, text)] }),
    () => ({ name: text(customer.name) }),
    () => ({ email: text(customer.email) }),
    () => ({ city: text(customer.addresses.invoice?.city ?? null) }),
    () => ({ city: { eq: pick(random, cities) ?? '' }, status: { eq: 'ACTIVE' } }),
    () => ({ costCentre: text(customer.costCentre) }),
    () => ({ comments: text(customer.comments) }),
    () => ({ orderNumber: text(customer.orderNumber) }),
    () => ({ number: { eq: customer.number.toLowerCase() } }),
    () => ({ type: { eq: customer.type } }),
    () => ({ status: { in: [pick(random, ['ACTIVE', 'INACTIVE', 'DELETED'] as const)] } }),
    () => ({ language: pick(random, [{ eq: 'sv' as const }, { isNull: true }, { in: [] }]) }),
    () => ({ facilitiesDisabled: random() < 0.5 }),
    () => ({ updatedAt: { gte: start + 20, lt: start + 60 } }),
    () => ({
      tags: pick(random, [
        { any: [tag(), tag()] },
        { all: [tag(), tag()] },
        { none: [tag()] },
        { isNull: random() < 0.5 },
      ]),
    }),
    () => ({ postalCode: pick(random, [{ startsWith: '123' }, { eq: '907 11' }, { isNull: random() < 0.5 }]) }),
    () => ({ invoiceAddress: { isNull: random() < 0.5 } }),
    () => ({ visitingAddress: { isNull: random() < 0.5 } }),
    () => ({ documents: { isNull: random() < 0.5 } }),
    () => ({
      history: {
        by: pick(random, [{ eq: user() }, { in: [user(), user()] }]),
        ...(random() < 0.5 && { at: { gte: start + 30 } }),
      },
    }),
    () => ({ history: { at: { lt: start + 50 } } }),
    () => ({
      contacts: pick(random, [
        { isNull: true },
        { some: { name: text(customer.contactPersons[0]?.name ?? null), isMain: true } },
        { none: { email: { contains: 'hej' } } },
      ]),
    }),
    () => ({
      assignedTo: pick(random, [{ isNull: random() < 0.5 }, { eq: user() }, { in: [user(), user()] }, { in: [] }]),
    }),
  ];
  return { ...pick(random, leaves)(), ...(random() < 0.3 && pick(random, leaves)()) };
}

export const start = 1_700_000_000_000;
