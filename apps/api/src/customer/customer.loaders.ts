import { addressKinds, type AddressKind } from '@register/domain/customer/customer';
import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import type { Sql, SqlValue } from '../database/sql.js';
import type { CustomerRecord } from './customer-record.js';
import { addressesOf, addressKindColumn, assigneeOf, contactPersonOf, type AddressRow, type AssigneeRow, type ContactPersonRow } from './customer-parts.js';

/** The relations of `Customer` to many. */
export type CustomerRelation = 'addresses' | 'contactPersons' | 'assignees';

/** The relations that were chosen and may be read. */
export function chosenRelations(fields: ReadonlySet<string>, readable: ReadonlySet<CustomerFieldKey>): CustomerRelation[] {
  const relations: CustomerRelation[] = [];
  if (fields.has('addresses') && readableAddresses(readable).length > 0) relations.push('addresses');
  if (fields.has('contactPersons') && readable.has('contactPersons')) relations.push('contactPersons');
  if (fields.has('assignees') && readable.has('assignees')) relations.push('assignees');
  return relations;
}

/** The kinds of address that this viewer may read. */
export const readableAddresses = (readable: ReadonlySet<CustomerFieldKey>): AddressKind[] =>
  addressKinds.filter((kind) => readable.has(`addresses.${kind}`));

/** Fills the chosen relations of a page of one group's customers: one statement each, however long the page. */
export async function fillRelations(
  sql: Sql,
  groupId: Buffer,
  records: readonly CustomerRecord[],
  relations: readonly CustomerRelation[],
  readable: ReadonlySet<CustomerFieldKey>,
): Promise<void> {
  if (records.length === 0) return;
  const page: LoadedPage = { sql, groupId, records, keys: padded(records.map(({ key }) => key)) };
  await Promise.all(
    relations.map((relation) => {
      switch (relation) {
        case 'addresses':
          return fillAddresses(page, readableAddresses(readable));
        case 'contactPersons':
          return fillContactPersons(page);
        case 'assignees':
          return fillAssignees(page);
      }
    }),
  );
}

interface LoadedPage {
  readonly sql: Sql;
  readonly groupId: Buffer;
  readonly records: readonly CustomerRecord[];
  readonly keys: readonly Buffer[];
}

async function fillAddresses(page: LoadedPage, kinds: readonly AddressKind[]): Promise<void> {
  const rows = await ofPage<AddressRow>(
    page,
    `SELECT customerId, kind, row1, row2, postalCode, city, province, country FROM customer_address
     WHERE groupId = ? AND customerId IN (${marks(page.keys)}) AND kind IN (${marks(kinds)})`,
    kinds.map((kind) => addressKindColumn[kind]),
  );
  for (const record of page.records) record.addresses = addressesOf(rows(record));
}

async function fillContactPersons(page: LoadedPage): Promise<void> {
  const rows = await ofPage<ContactPersonRow>(
    page,
    `SELECT customerId, id, name, role, phone, email, sendServiceProtocol, sendWorkOrder, isMain FROM contact_person
     WHERE groupId = ? AND customerId IN (${marks(page.keys)}) ORDER BY customerId, position`,
  );
  for (const record of page.records) record.contactPersons = rows(record).map(contactPersonOf);
}

async function fillAssignees(page: LoadedPage): Promise<void> {
  const rows = await ofPage<AssigneeRow>(
    page,
    `SELECT ca.customerId, ca.membershipId, ca.assignedAt, m.name, m.role, a.email FROM customer_assignee ca
     JOIN membership m ON m.groupId = ca.groupId AND m.id = ca.membershipId JOIN account a ON a.id = m.accountId
     WHERE ca.groupId = ? AND ca.customerId IN (${marks(page.keys)}) ORDER BY ca.assignedAt, ca.membershipId`,
  );
  for (const record of page.records) record.assignees = rows(record).map(assigneeOf);
}

async function ofPage<R>(page: LoadedPage, sql: string, more: readonly SqlValue[] = []): Promise<(record: CustomerRecord) => R[]> {
  const byCustomer = new Map<string, R[]>();
  for (const row of await page.sql.all<R & { customerId: Buffer }>(sql, [page.groupId, ...page.keys, ...more])) {
    const key = row.customerId.toString('latin1');
    const rows = byCustomer.get(key);
    if (rows) rows.push(row);
    else byCustomer.set(key, [row]);
  }
  return ({ key }) => byCustomer.get(key.toString('latin1')) ?? [];
}

/** Repeats the last key up to a power of two, so that pages of every length share a few prepared statements. */
function padded(keys: readonly Buffer[]): readonly Buffer[] {
  const last = keys.at(-1);
  const missing = 2 ** Math.ceil(Math.log2(keys.length)) - keys.length;
  return last ? [...keys, ...Array<Buffer>(missing).fill(last)] : keys;
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
