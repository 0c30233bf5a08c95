import type { Address, AddressKind } from '@register/domain/customer/customer';
import { publicId } from '../database/ids.js';
import type { UserRow } from '../user/user.type.js';
import type { AddressesRecord, CoApplicantRecord, ContactPersonRecord } from './customer-record.js';

/** How the kinds of address stand in the column `kind`. */
export const addressKindColumn: Readonly<Record<AddressKind, string>> = {
  invoice: 'INVOICE',
  visiting: 'VISITING',
  mail: 'MAIL',
};

export interface AddressRow extends Address {
  readonly kind: string;
}

/** Addresses by kind; a kind that was not read is null. */
export function addressesOf(rows: readonly AddressRow[]): AddressesRecord {
  const of = (kind: AddressKind): Address | null => {
    const row = rows.find((candidate) => candidate.kind === addressKindColumn[kind]);
    return row ? addressOf(row) : null;
  };
  return { invoice: of('invoice'), visiting: of('visiting'), mail: of('mail') };
}

export interface ContactPersonRow {
  readonly id: Buffer;
  readonly name: string;
  readonly role: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly sendServiceProtocol: number;
  readonly sendWorkOrder: number;
  readonly isMain: number;
}

export const contactPersonOf = (row: ContactPersonRow): ContactPersonRecord => ({
  __typename: 'ContactPerson',
  id: publicId('con', row.id),
  name: row.name,
  role: row.role,
  phone: row.phone,
  email: row.email,
  sendServiceProtocol: row.sendServiceProtocol === 1,
  sendWorkOrder: row.sendWorkOrder === 1,
  isMain: row.isMain === 1,
});

export interface CoApplicantRow {
  readonly id: Buffer;
  readonly name: string;
  /** Masked, or sealed and in hexadecimal, by what was wanted. */
  readonly number: string;
  /** Hundredths of a percent. */
  readonly share: number | null;
}

export const coApplicantOf = ({ id, name, number, share }: CoApplicantRow): CoApplicantRecord => ({
  id: publicId('coa', id),
  name,
  personalNumber: number,
  sharePercent: share === null ? null : share / 100,
});

export interface AssigneeRow extends UserRow {
  readonly assignedAt: number;
}

const addressOf = ({ row1, row2, postalCode, city, province, country }: AddressRow): Address => ({
  row1,
  row2,
  postalCode,
  city,
  province,
  country,
});
