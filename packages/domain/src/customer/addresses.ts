import { cleanText } from '../text/clean-text.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { isCountryCode } from './country-codes.js';
import type { Address, AddressesPatch, AddressKind, AddressPart, CustomerValues } from './customer.js';
import { addressKinds, addressParts } from './customer.js';

/** The addresses after a patch, with what is wrong in it. Empty parts are nothing, and an address of nothing is none. */
export function patchAddresses(before: CustomerValues['addresses'], patch: AddressesPatch | null): PatchedAddresses {
  const violations: Violation[] = [];
  const addresses: Record<AddressKind, Address | null> = { ...before };
  for (const kind of addressKinds) {
    const wanted = patch === null ? null : patch[kind];
    if (wanted === undefined) continue;
    addresses[kind] = wanted === null ? null : patchAddress(before[kind], wanted, ['addresses', kind], violations);
  }
  return { addresses, violations };
}

/** The place that stands in the register: of the visiting address, else the invoice address, else the mail address. */
export const cityOf = (addresses: Readonly<Record<AddressKind, Pick<Address, 'city'> | null>>): string | null =>
  addresses.visiting?.city ?? addresses.invoice?.city ?? addresses.mail?.city ?? null;

/** Longest text of each part, in characters. */
export const addressPartLengths = {
  row1: 255,
  row2: 255,
  postalCode: 20,
  city: 100,
  province: 100,
  country: 2,
} as const satisfies Record<AddressPart, number>;

interface PatchedAddresses {
  readonly addresses: CustomerValues['addresses'];
  readonly violations: readonly Violation[];
}

function patchAddress(
  before: Address | null,
  patch: Partial<Address>,
  path: readonly string[],
  violations: Violation[],
): Address | null {
  const next: Record<AddressPart, string | null> = { ...(before ?? noAddress) };
  for (const part of addressParts) {
    const raw = patch[part];
    if (raw === undefined) continue;
    const clean = cleanText(raw ?? '', { maxLength: part === 'country' ? 100 : addressPartLengths[part] });
    if (!clean.ok) violations.push(violation(clean.code, [...path, part], clean.params));
    else next[part] = part === 'country' ? countryOf(clean.text, [...path, part], violations) : clean.text;
  }
  if (addressParts.every((part) => next[part] === null)) return null;
  return before !== null && addressParts.every((part) => next[part] === before[part]) ? before : next;
}

const noAddress: Address = { row1: null, row2: null, postalCode: null, city: null, province: null, country: null };

function countryOf(text: string | null, path: readonly string[], violations: Violation[]): string | null {
  const code = text?.toUpperCase() ?? null;
  if (code === null || isCountryCode(code)) return code;
  violations.push(violation('COUNTRY_UNKNOWN', path));
  return null;
}
