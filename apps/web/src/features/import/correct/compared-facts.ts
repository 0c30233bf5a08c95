import { sayTheSame } from '@register/domain/import/possible-duplicates';
import type { ImportCandidateQuery } from '../import.generated';
import type { ShownImport } from '../use-import';
import type { ImportRow } from '../use-import-rows';

type Customer = NonNullable<ImportCandidateQuery['customer']>;
type Columns = ShownImport['columns'];

/** As the card calls them. */
type Field =
  | 'number'
  | 'name'
  | 'organisationNumber'
  | 'phone'
  | 'email'
  | 'addresses.invoice'
  | 'addresses.visiting'
  | 'contactPersons';

export interface ComparedFact {
  id: Field;
  ofRow: (row: ImportRow, columns: Columns) => string;
  /** What the reader may not see is no text. */
  ofCustomer: (customer: Customer) => string;
  isSame: (said: string, value: string) => boolean;
}

/** By what one tells whether two are the same. */
export const comparedFacts: readonly ComparedFact[] = [
  fact('number', ['number'], ({ number }) => number),
  fact('name', ['name'], ({ name }) => name),
  fact(
    'organisationNumber',
    ['identityNumber', 'organisationNumber', 'personalNumber'],
    ({ organisationNumber, personalNumber }) => organisationNumber ?? personalNumber,
  ),
  fact('phone', ['phone'], ({ phone }) => phone),
  fact('email', ['email'], ({ email }) => email),
  fact('addresses.invoice', place('invoice'), ({ addresses }) => line(addresses?.invoice)),
  fact('addresses.visiting', place('visiting'), ({ addresses }) => line(addresses?.visiting)),
  fact(
    'contactPersons',
    ['contactPersons.1.name', 'contactPersons.2.name', 'contactPersons.3.name'],
    ({ contactPersons }) =>
      contactPersons
        ?.map(({ name }) => name)
        .filter(Boolean)
        .join(', '),
  ),
];

function fact(
  id: Field,
  fields: readonly string[],
  ofCustomer: (customer: Customer) => string | null | undefined,
): ComparedFact {
  return {
    id,
    ofRow: ({ cells }, columns) =>
      fields
        .map((field) => cells[columns.find((column) => column.field === field)?.index ?? -1] ?? '')
        .filter((text) => text !== '')
        .join(', '),
    ofCustomer: (customer) => ofCustomer(customer) ?? '',
    isSame: (said, value) =>
      sayTheSame(said, value, id === 'organisationNumber' || id === 'phone' ? 'DIGITS' : 'WORDS'),
  };
}

function place(kind: 'invoice' | 'visiting'): readonly string[] {
  return ['row1', 'postalCode', 'city'].map((part) => `addresses.${kind}.${part}`);
}

function line(address: { row1: string | null; postalCode: string | null; city: string | null } | null | undefined) {
  return address && [address.row1, address.postalCode, address.city].filter(Boolean).join(', ');
}
