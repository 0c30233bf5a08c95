import type { Address, AddressKind, ContactPerson, CustomerValues } from '@register/domain/customer/customer';
import { addressKinds } from '@register/domain/customer/customer';
import { parsePublicId } from '../database/ids.js';
import { inList } from '../database/in-list.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql, SqlValue } from '../database/sql.js';
import { addressKindColumn } from './customer-parts.js';
import { pairsBy, removePairs } from './remove-pairs.query.js';

type Parts = Pick<CustomerValues, 'addresses' | 'contactPersons'>;

/** Writes all parts of new customers. */
export async function insertParts(
  sql: Sql,
  groupId: Buffer,
  customers: readonly { readonly key: Buffer; readonly values: Parts }[],
): Promise<void> {
  await insertAddresses(
    sql,
    customers.flatMap(({ key, values }) =>
      addressKinds.flatMap((kind) => addressRow(groupId, key, kind, values.addresses[kind])),
    ),
  );
  await insertContacts(
    sql,
    customers.flatMap(({ key, values }) =>
      values.contactPersons.map((person, at) => contactRow(groupId, key, person, at)),
    ),
  );
}

/** Writes what differs between two states of one customer's parts: such a row is taken out and put in anew. */
export async function replaceParts(sql: Sql, groupId: Buffer, key: Buffer, before: Parts, after: Parts): Promise<void> {
  if (before.addresses !== after.addresses) await replaceAddresses(sql, groupId, key, before, after);
  if (before.contactPersons !== after.contactPersons) await replaceContacts(sql, groupId, key, before, after);
}

async function replaceAddresses(sql: Sql, groupId: Buffer, key: Buffer, before: Parts, after: Parts): Promise<void> {
  const kinds = addressKinds.filter((kind) => before.addresses[kind] !== after.addresses[kind]);
  if (kinds.length > 0) {
    await sql.run(`DELETE FROM customer_address WHERE groupId = ? AND customerId = ? AND kind IN (${marks(kinds)})`, [
      groupId,
      key,
      ...kinds.map((kind) => addressKindColumn[kind]),
    ]);
    await insertAddresses(
      sql,
      kinds.flatMap((kind) => addressRow(groupId, key, kind, after.addresses[kind])),
    );
  }
}

async function replaceContacts(sql: Sql, groupId: Buffer, key: Buffer, before: Parts, after: Parts): Promise<void> {
  const unchanged = (person: ContactPerson, at: number): boolean => before.contactPersons[at] === person;
  const written = after.contactPersons
    .map((person, at) => ({ person, at }))
    .filter(({ person, at }) => !unchanged(person, at));
  const removed = before.contactPersons.filter((person, at) => after.contactPersons[at] !== person);
  if (removed.length > 0) {
    await sql.run(`DELETE FROM contact_person WHERE groupId = ? AND customerId = ? AND id IN (${marks(removed)})`, [
      groupId,
      key,
      ...removed.map(({ id }) => contactKey(id)),
    ]);
  }
  await insertContacts(
    sql,
    written.map(({ person, at }) => contactRow(groupId, key, person, at)),
  );
}

/** The same of many customers, by a few statements however many they are. */
export async function replaceManyParts(
  sql: Sql,
  groupId: Buffer,
  customers: readonly { readonly key: Buffer; readonly before: Parts; readonly after: Parts }[],
): Promise<void> {
  const moved = customers.flatMap(({ key, before, after }) =>
    addressKinds
      .filter((kind) => before.addresses[kind] !== after.addresses[kind])
      .map((of) => ({ of, customer: key, address: after.addresses[of] })),
  );
  await removePairs(
    sql,
    { table: 'customer_address', column: 'kind', groupId },
    pairsBy(moved, (kind) => addressKindColumn[kind]),
  );
  await insertAddresses(
    sql,
    moved.flatMap(({ of, customer, address }) => addressRow(groupId, customer, of, address)),
  );
  const removed = customers.flatMap(({ before, after }) =>
    before.contactPersons.filter((person, at) => after.contactPersons[at] !== person),
  );
  if (removed.length > 0) {
    const list = inList(removed.map(({ id }) => contactKey(id)));
    await sql.run(`DELETE FROM contact_person WHERE groupId = ? AND id IN ${list.sql}`, [groupId, ...list.params]);
  }
  await insertContacts(
    sql,
    customers.flatMap(({ key, before, after }) =>
      after.contactPersons.flatMap((person, at) =>
        before.contactPersons[at] === person ? [] : [contactRow(groupId, key, person, at)],
      ),
    ),
  );
}

const insertAddresses = (sql: Sql, rows: readonly SqlValue[][]): Promise<void> =>
  insertRows(
    sql,
    'customer_address',
    ['groupId', 'customerId', 'kind', 'row1', 'row2', 'postalCode', 'city', 'province', 'country'],
    rows,
  );

const insertContacts = (sql: Sql, rows: readonly SqlValue[][]): Promise<void> =>
  insertRows(
    sql,
    'contact_person',
    [
      'groupId',
      'id',
      'customerId',
      'position',
      'name',
      'role',
      'phone',
      'email',
      'sendServiceProtocol',
      'sendWorkOrder',
      'isMain',
    ],
    rows,
  );

function addressRow(groupId: Buffer, key: Buffer, kind: AddressKind, address: Address | null): SqlValue[][] {
  if (!address) return [];
  const { row1, row2, postalCode, city, province, country } = address;
  return [[groupId, key, addressKindColumn[kind], row1, row2, postalCode, city, province, country]];
}

function contactRow(groupId: Buffer, key: Buffer, person: ContactPerson, at: number): SqlValue[] {
  const flags = [person.sendServiceProtocol, person.sendWorkOrder, person.isMain].map((flag) => (flag ? 1 : 0));
  return [groupId, contactKey(person.id), key, at, person.name, person.role, person.phone, person.email, ...flags];
}

function contactKey(id: string): Buffer {
  const key = parsePublicId('con', id);
  if (!key) throw new Error('A contact person came without an id of ours');
  return key;
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
