import type { Address } from '../customer/customer.js';
import { addressParts } from '../customer/customer.js';
import type { Company } from './company.js';

/** What a look-up would change on a card, beside what stands there now. Chosen from the start is only what fills an empty field. */
export function fetchedValues(now: CardFacts, company: Pick<Company, 'name' | 'address'>): FetchedValue[] {
  const { name, address } = company;
  const found: FetchedValue[] = [];
  if (name !== null && name !== now.name.trim())
    found.push({ field: 'name', now: now.name.trim() || null, fetched: name, fills: now.name.trim() === '' });
  if (address !== null && addressParts.some((part) => (address[part] ?? '') !== now.address[part].trim()))
    found.push({ field: 'addresses.invoice', now: addressOf(now), fetched: address, fills: isBare(now) });
  return found;
}

/** An address is taken whole or not at all: rows of two addresses are no address. */
export type FetchedValue =
  | { readonly field: 'name'; readonly now: string | null; readonly fetched: string; readonly fills: boolean }
  | {
      readonly field: 'addresses.invoice';
      readonly now: Address | null;
      readonly fetched: Address;
      readonly fills: boolean;
    };

/** What stands on the card now, as it is typed: empty for nothing. */
export interface CardFacts {
  readonly name: string;
  readonly address: Readonly<Record<keyof Address, string>>;
}

/** A country alone is no address. */
const isBare = ({ address }: CardFacts): boolean =>
  addressParts.every((part) => part === 'country' || address[part].trim() === '');

const addressOf = (now: CardFacts): Address | null =>
  isBare(now)
    ? null
    : (Object.fromEntries(addressParts.map((part) => [part, now.address[part].trim() || null])) as unknown as Address);
