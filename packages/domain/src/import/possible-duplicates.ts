import type { AddressKind, Address, CustomerValues } from '../customer/customer.js';
import { cityOf } from '../customer/addresses.js';
import type { FieldKey } from '../custom-fields/custom-field-table.js';
import { searchDigits, searchText } from '../text/search-text.js';

/** The least of a customer by which a likeness is told. */
export type Comparable = Pick<CustomerValues, 'name' | 'organisationNumber' | 'personalNumber' | 'phone' | 'email'> & {
  readonly addresses: Readonly<Record<AddressKind, Address | null>>;
};

/** The same, without what somebody may not read: whom it is like by that would tell what the other has. */
export const asFarAsRead = (customer: Comparable, readable: ReadonlySet<FieldKey>): Comparable => {
  const read = <K extends 'organisationNumber' | 'personalNumber' | 'phone' | 'email'>(field: K) =>
    readable.has(field) ? customer[field] : null;
  const { name, addresses } = customer;
  return {
    name,
    addresses: readable.has('city') ? addresses : { visiting: null, invoice: null, mail: null },
    organisationNumber: read('organisationNumber'),
    personalNumber: read('personalNumber'),
    phone: read('phone'),
    email: read('email'),
  };
};

/** Whether two texts of a field say the same, as likeness takes it: numbers by their digits, all else without accents and capitals. */
export const sayTheSame = (one: string, other: string, by: 'DIGITS' | 'WORDS'): boolean =>
  by === 'DIGITS' ? searchDigits(one) === searchDigits(other) : searchText(one) === searchText(other);

/**
 * Keys of which two customers share one when they may be the same: the same organisation or personal number, or the same
 * name together with the same city, phone or e-mail. A name alone proves nothing: there are many Anna Andersson.
 */
export function likenessKeys(customer: Comparable): string[] {
  const name = searchText(customer.name);
  const city = cityOf(customer.addresses);
  return [
    ...(customer.organisationNumber ? [`number ${customer.organisationNumber}`] : []),
    ...(customer.personalNumber ? [`number ${customer.personalNumber}`] : []),
    ...(city ? [`${name} in ${searchText(city)}`] : []),
    ...(customer.phone ? [`${name} at ${searchDigits(customer.phone)}`] : []),
    ...(customer.email ? [`${name} at ${searchText(customer.email)}`] : []),
  ];
}
