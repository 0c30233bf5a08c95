import type { InventedAddress, InventedCustomer } from './invented-customers.js';

/** The headings of a table of invented customers, as an office would have them; for imports that are measured or walked through. */
export const inventedHeadings: readonly string[] = [
  'Kundnummer',
  'Namn',
  'Kundtyp',
  'Organisationsnummer',
  'Telefon',
  'E-post',
  'Kostnadsställe',
  'Kommentar',
  ...['Fakturaadress', 'Besöksadress'].flatMap((kind) => [`${kind} rad 1`, `${kind} postnummer`, `${kind} ort`]),
  ...[1, 2].flatMap((at) => [`Kontaktperson ${at} namn`, `Kontaktperson ${at} telefon`, `Kontaktperson ${at} e-post`]),
];

/** An invented customer as a row below those headings. */
export function inventedCells(customer: InventedCustomer): string[] {
  const { contacts } = customer;
  return [
    customer.number,
    customer.name,
    customer.isCompany ? 'Företag' : 'Privat',
    customer.organisationNumber,
    customer.phone,
    customer.email,
    customer.costCentre,
    customer.comments,
    ...addressCells(customer.invoice),
    ...addressCells(customer.visiting),
    ...[contacts[0], contacts[1]].flatMap((contact) => [contact?.name, contact?.phone, contact?.email]),
  ].map((cell) => cell ?? '');
}

const addressCells = (address: InventedAddress | null) => [address?.row1, address?.postalCode, address?.city];
