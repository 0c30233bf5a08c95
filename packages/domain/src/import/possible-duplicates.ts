import type { AddressKind, Address, CustomerValues } from '../customer/customer.js';
import { cityOf } from '../customer/addresses.js';
import { searchDigits, searchText } from '../text/search-text.js';

/** The least of a customer by which a likeness is told. */
export type Comparable = Pick<CustomerValues, 'name' | 'organisationNumber' | 'personalNumber' | 'phone' | 'email'> & {
  readonly addresses: Readonly<Record<AddressKind, Address | null>>;
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
