import type { Address } from '../customer/customer.js';

/** An address as public registers spell it, in the way that people write it: "90326 UMEÅ" becomes 903 26 Umeå. Null when there is nothing in it. */
export function writtenAddress(parts: Partial<Address>): Address | null {
  const address: Address = {
    row1: clean(parts.row1),
    row2: clean(parts.row2),
    postalCode: clean(parts.postalCode)?.replace(/^(?:SE?-)?(\d{3})\s?(\d{2})$/i, '$1 $2') ?? null,
    city: clean(parts.city)?.replace(shouted, lowered) ?? null,
    province: clean(parts.province),
    country: clean(parts.country)?.toUpperCase() ?? null,
  };
  const { country: _, ...rest } = address;
  return Object.values(rest).every((part) => part === null) ? null : address;
}

/** A Swedish address in lines, the last of them postal code and city. */
export function addressOfLines(lines: readonly string[]): Address | null {
  const [last = '', ...before] = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .toReversed();
  const place = /^((?:SE?-)?\d{3}\s?\d{2})\s+(.+)$/i.exec(last);
  const rows = place ? before.toReversed() : [...before.toReversed(), last];
  return writtenAddress({
    row1: rows[0] ?? null,
    row2: rows.slice(1).join(', ') || null,
    postalCode: place?.[1] ?? null,
    city: place?.[2] ?? null,
    country: 'SE',
  });
}

const clean = (text: string | null | undefined): string | null => text?.trim().replace(/\s+/g, ' ') || null;

/** A place in capitals only; `Höör` and `Umeå` stay as they are. */
const shouted = /^\P{Ll}*$/u;
const lowered = (city: string): string =>
  city.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
