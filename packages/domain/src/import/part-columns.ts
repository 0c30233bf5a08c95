import type { Viewer } from '../access/viewer.js';
import { pricesOf } from '../customer/article-fields.js';
import { articleLists } from '../customer/customer.js';
import { readableFields } from '../customer/field-access.js';
import { contactPartWords, fieldWords } from './column-words.js';
import type { ImportColumn } from './import-column.js';
import type { PartRegister } from './import-register.js';

/** A column of a file whose rows are parts of customers' cards. */
export interface PartColumn extends ImportColumn {
  /** Whether a new part needs it. The customer is needed by its number or its name. */
  readonly required?: true;
}

const customer: readonly PartColumn[] = [
  { key: 'customerNumber', field: 'number', ...fieldWords.number },
  {
    key: 'customerName',
    field: 'name',
    sv: 'Kundnamn',
    en: 'Customer name',
    aliases: ['kund', 'kundens namn', 'customer', 'customername', 'företag', 'företagsnamn', 'company name'],
  },
];

/** Every column, in the order in which the template has them. */
export const partColumns: Readonly<Record<PartRegister, readonly PartColumn[]>> = {
  CONTACT_PERSONS: [
    ...customer,
    person('name', ['kontaktperson', 'kontakt', 'contact person', 'contact', 'contact name', 'kontaktnamn']),
    person('role', []),
    person('phone', ['mobilnummer', 'phone number', 'kontakt telefon', 'contact phone']),
    person('email', ['e-mail address', 'kontakt e-post', 'contact e-mail']),
    person('sendServiceProtocol', []),
    person('sendWorkOrder', []),
    person('isMain', []),
  ],
  CUSTOMER_ARTICLES: [
    ...customer,
    {
      ...column('article', 'Artikelnummer', 'Article number', ['artikelnr', 'artnr', 'artikel', 'article', 'sku']),
      required: true,
    },
    column('list', 'Lista', 'List', ['ordertyp', 'order type', 'gäller']),
    { ...column('quantity', 'Antal', 'Quantity', ['mängd', 'kvantitet', 'qty']), required: true },
    {
      ...column('price', 'Pris', 'Price', ['eget pris', 'á-pris', 'a pris', 'kundpris', 'own price', 'unit price']),
    },
    column('discount', 'Rabatt %', 'Discount %', ['rabatt', 'rabattsats', 'discount', 'discount rate']),
    column('note', 'Anteckning', 'Note', ['notering', 'kommentar', 'notes', 'comment']),
  ],
};

export const partColumnsOf = (
  register: PartRegister,
  mapping: readonly (string | null)[],
): readonly (PartColumn | null)[] =>
  mapping.map((key) => partColumns[register].find((known) => known.key === key) ?? null);

/** The columns that this viewer's files may have: what one may not read one may not write either. */
export function partColumnsFor(register: PartRegister, viewer: Viewer): readonly PartColumn[] {
  const readable = readableFields(viewer);
  const seesPrices = articleLists.some((list) => readable.has(pricesOf(list)));
  return partColumns[register].filter(({ key }) => seesPrices || !priceKeys.has(key));
}

const priceKeys: ReadonlySet<string> = new Set(['price', 'discount']);

function person(key: keyof typeof contactPartWords, more: readonly string[]): PartColumn {
  const { sv, en, aliases } = contactPartWords[key];
  const named = { sv: capital(sv), en: capital(en), aliases: [...aliases, ...more] };
  return { key, field: 'contactPersons', ...named, ...(key === 'name' && { required: true as const }) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function column(key: string, sv: string, en: string, aliases: readonly string[]): PartColumn {
  return { key, field: key, sv, en, aliases };
}
