import type { CustomFieldValues } from '@register/domain/custom-fields/custom-field';
import type { CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import type { ContactPerson, CustomerStatus, CustomerValues } from '@register/domain/customer/customer';
import { searchText } from '@register/domain/text/search-text';
import { lastSortKey, sortKey } from '@register/domain/text/sort-key';
import { parsePublicId } from '../../database/ids.js';
import { customerStatusCode } from '../customer-status-code.js';
import { customText } from './custom-segments.js';
import { endMarker, phoneText, searchSegments, type SearchedValues } from './search-segments.js';

/** The text that a customer is found by: every piece behind its marker, a space in front of every word, the group's own fields last. */
const searchRow = (values: IndexedValues, table: CustomFieldTable): string =>
  searchSegments.map(({ marker, textOf }) => `${marker}${spaced(textOf(values))}`).join('') +
  endMarker +
  customText(values.customFields, table);

/** The same text of a customer whose own fields alone are read. */
export const withCustomText = (text: string, values: CustomFieldValues, table: CustomFieldTable): string =>
  text.slice(0, text.indexOf(endMarker) + 1) + customText(values, table);

/** Everything the search tables hold of one customer. */
export interface SearchRows {
  readonly customerId: Buffer;
  readonly nameKey: Uint8Array;
  readonly status: number;
  readonly text: string;
  /** Fields that are filtered and ordered by, but not searched; null when all are empty. */
  readonly filter: FilterRow | null;
  readonly contacts: readonly ContactRow[];
}

export interface FilterRow {
  readonly orderNumberKey: Uint8Array;
  readonly costCentreKey: Uint8Array;
  readonly text: string;
}

export interface ContactRow {
  readonly id: Buffer;
  readonly nameKey: Uint8Array;
  /** A bit for each of `contactFlagBits`. */
  readonly flags: number;
  readonly text: string;
}

export type IndexedValues = SearchedValues &
  Pick<CustomerValues, 'orderNumber' | 'costCentre' | 'comments' | 'customFields'>;

export function searchRows(
  customerId: Buffer,
  status: CustomerStatus,
  values: IndexedValues,
  table: CustomFieldTable,
): SearchRows {
  return {
    customerId,
    nameKey: sortKey(values.name),
    status: customerStatusCode[status],
    text: searchRow(values, table),
    filter: filterRow(values),
    contacts: values.contactPersons.map(contactRow),
  };
}

/** Which character stands in front of which field in the filter's text, and of a contact person's. */
export const filterMarkers = { orderNumber: '\u0001', costCentre: '\u0002', comments: '\u0003' } as const;
export const contactMarkers = { name: '\u0001', phone: '\u0002', email: '\u0003' } as const;

/** Which bit of a contact person's flags stands for which. */
export const contactFlagBits = { sendServiceProtocol: 0, sendWorkOrder: 1, isMain: 2 } as const;
const contactFlags = Object.keys(contactFlagBits) as (keyof typeof contactFlagBits)[];

function filterRow({ orderNumber, costCentre, comments }: IndexedValues): FilterRow | null {
  if (orderNumber === null && costCentre === null && comments === null) return null;
  return {
    orderNumberKey: orderNumber === null ? lastSortKey : sortKey(orderNumber, 200),
    costCentreKey: costCentre === null ? lastSortKey : sortKey(costCentre, 200),
    text: pieces(filterMarkers, {
      orderNumber: searchText(orderNumber ?? ''),
      costCentre: searchText(costCentre ?? ''),
      comments: searchText(comments ?? ''),
    }),
  };
}

function contactRow(person: ContactPerson): ContactRow {
  const id = parsePublicId('con', person.id);
  if (!id) throw new Error('A contact person came without an id of ours');
  return {
    id,
    nameKey: sortKey(person.name),
    flags: contactFlags.reduce((bits, flag) => bits + (person[flag] ? 1 << contactFlagBits[flag] : 0), 0),
    text: pieces(contactMarkers, {
      name: searchText(person.name),
      phone: phoneText(person.phone),
      email: searchText(person.email ?? ''),
    }),
  };
}

function pieces<K extends string>(markers: Readonly<Record<K, string>>, texts: Readonly<Record<K, string>>): string {
  const keys = Object.keys(markers) as K[];
  return keys.map((key) => `${markers[key]}${spaced(texts[key])}`).join('') + String.fromCharCode(keys.length + 1);
}

/** Controls never reach a stored text; were there one, it would pass for a marker. */
const spaced = (text: string): string => (text === '' ? '' : ` ${text.replace(/\p{Cc}/gu, ' ')}`);
