import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { cityOf } from '@register/domain/customer/addresses';
import type { ContactPerson, CustomerValues } from '@register/domain/customer/customer';
import {
  customerFieldKeys,
  customerFields,
  type CustomerField,
  type CustomerFieldKey,
} from '@register/domain/customer/customer-fields';
import { searchDigits, searchText } from '@register/domain/text/search-text';

/** What of a customer is searched. */
export type SearchedValues = Pick<
  CustomerValues,
  'name' | 'number' | 'organisationNumber' | 'phone' | 'email' | 'addresses' | 'contactPersons'
>;

/**
 * The pieces that the searched text of a customer is made of, one per field, each behind a control character of its own
 * (no folded text holds any). So a statement can look in the whole text, or only in the fields that a viewer may read.
 * The name comes first: a text that begins with the searched one is a name that does.
 */
export const searchSegments: readonly SearchSegment[] = [
  segment('name', 1, ({ name }) => searchText(name)),
  segment('number', 2, ({ number }) => withDigits(number)),
  segment('organisationNumber', 3, ({ organisationNumber }) => organisationNumber ?? ''),
  segment('phone', 4, ({ phone }) => phoneText(phone)),
  segment('email', 5, ({ email }) => searchText(email ?? '')),
  segment('city', 6, ({ addresses }) => searchText(cityOf(addresses) ?? '')),
  segment('contactPersons', 7, ({ contactPersons }) => contactPersons.map(contactText).filter(Boolean).join(' ')),
];

export interface SearchSegment {
  readonly field: CustomerFieldKey;
  /** The character in front of the piece; the next one's, or `endMarker`, stands behind it. */
  readonly marker: string;
  readonly next: string;
  readonly textOf: (values: SearchedValues) => string;
}

/** Closes the last piece. */
export const endMarker = '\u0008';

/** The pieces that a viewer may read. */
export const readableSegments = (readable: ReadonlySet<FieldKey>): readonly SearchSegment[] =>
  searchSegments.filter(({ field }) => readable.has(field));

export function segmentOf(field: CustomerFieldKey): SearchSegment {
  const found = searchSegments.find((it) => it.field === field);
  if (!found) throw new Error(`The field ${field} has no piece in the searched text`);
  return found;
}

/** A phone is found in its national form and as it is stored. The national form comes first, so that a whole number can be told from a part. */
export const phoneText = (phone: string | null): string =>
  phone === null ? '' : `${searchDigits(phone)} ${searchText(phone)}`.trim();

/** What one contact person is found by. */
const contactText = ({ name, phone, email }: Pick<ContactPerson, 'name' | 'phone' | 'email'>): string =>
  [searchText(name), phoneText(phone), searchText(email ?? '')].filter(Boolean).join(' ');

function segment(field: CustomerFieldKey, at: number, textOf: SearchSegment['textOf']): SearchSegment {
  return { field, marker: String.fromCharCode(at), next: String.fromCharCode(at + 1), textOf };
}

function withDigits(number: string): string {
  const text = searchText(number);
  const digits = searchDigits(number);
  return digits === '' || digits === text ? text : `${text} ${digits}`;
}

// A searched field that the text does not hold would be searched by nobody and noticed by nobody.
const fields: Readonly<Record<CustomerFieldKey, CustomerField>> = customerFields;
for (const key of customerFieldKeys) {
  const isHeld = searchSegments.some(({ field }) => field === key);
  const belongs = fields[key].searched && fields[key].exactOnly === null;
  if (isHeld !== belongs) throw new Error(`The field table and the searched text disagree about ${key}`);
}
