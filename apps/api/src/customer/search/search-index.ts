import { insertRows } from '../../database/insert-rows.js';
import type { Sql, SqlValue } from '../../database/sql.js';
import { insertGrams, moveGram, removeGrams } from './gram-index.js';
import { customersById } from '../customers-by-id.js';
import { searchRowJoin } from '../list/list-conditions.js';
import { definitionsReplaced, sameDefinitions, type ValueStamp } from '../custom-values.writer.js';
import type { ContactRow, SearchRows } from './search-row.js';

/** Puts new customers into the search tables, any number of them by a few statements, in the caller's transaction. */
export async function insertSearchRows(sql: Sql, groupId: Buffer, rows: readonly SearchRows[]): Promise<void> {
  await insertRows(
    sql,
    'customer_search',
    ['groupId', 'nameKey', 'customerId', 'status', 'text'],
    rows.map((row) => searchValues(groupId, row)),
  );
  await insertGrams(sql, groupId, rows);
  await insertFilters(sql, groupId, rows);
  await insertContacts(
    sql,
    groupId,
    rows.flatMap(({ customerId, contacts }) => contacts.map((contact) => ({ customerId, contact }))),
  );
}

/**
 * Brings one customer's rows up to date. What did not change is not written: most changes of a card touch nothing here.
 * A text that was made under definitions that have been replaced since is not kept: the job that brings texts in line
 * with them may have been here already.
 */
export async function updateSearchRows(
  sql: Sql,
  { groupId, customFieldsVersion }: Pick<ValueStamp, 'groupId' | 'customFieldsVersion'>,
  row: SearchRows,
  oldNameKey: Uint8Array,
): Promise<void> {
  const stored = await storedRows(sql, groupId, row.customerId, oldNameKey);
  if (stored.text === undefined) return insertSearchRows(sql, groupId, [row]);
  const { affected } = await sql.run(
    `UPDATE customer_search SET nameKey = ?, status = ?, text = ? WHERE groupId = ? AND nameKey = ? AND customerId = ?
        AND EXISTS (SELECT 1 FROM tenant_group WHERE id = ? AND customFieldsVersion = ?)`,
    [row.nameKey, row.status, bytes(row.text), groupId, oldNameKey, row.customerId, groupId, customFieldsVersion],
  );
  if (affected !== 1) throw definitionsReplaced();
  if (stored.text !== row.text) {
    await removeGrams(sql, groupId, [row.customerId]);
    await insertGrams(sql, groupId, [row]);
  } else if (Buffer.compare(row.nameKey, oldNameKey) !== 0) {
    await moveGram(sql, groupId, row.customerId, row.nameKey);
  }
  await updateFilter(sql, groupId, row, stored.filter);
  await updateContacts(sql, groupId, row, stored.contacts);
}

/** Replaces the texts of customers, whose other rows stay as they are. */
export async function replaceTexts(sql: Sql, groupId: Buffer, rows: readonly TextRow[]): Promise<void> {
  if (rows.length === 0) return;
  await putTexts(sql, groupId, rows);
  await replaceGrams(sql, groupId, rows);
}

/**
 * Brings the rows of many customers up to date, whose names and contact persons stay as they are, by a few statements;
 * `filtered` where one of them has another order number or cost centre.
 */
export async function updateManySearchRows(
  sql: Sql,
  stamp: ValueStamp,
  rows: readonly SearchRows[],
  { filtered }: { readonly filtered: boolean },
): Promise<void> {
  if (rows.length === 0) return;
  const { groupId } = stamp;
  // Until the transaction ends nobody replaces the definitions that the texts are made under.
  await sameDefinitions(sql, stamp);
  const ids = rows.map(({ customerId }) => customerId);
  const { from, where } = customersById(sql.dialect, groupId, ids);
  const stored = await sql.all<{ customerId: Buffer; text: Buffer }>(
    `SELECT s.customerId, s.text FROM ${from.sql} ${searchRowJoin(sql.dialect)} WHERE c.groupId = ? AND ${where.sql}`,
    [...from.params, groupId, ...where.params],
  );
  const before = new Map(stored.map(({ customerId, text }) => [customerId.toString('hex'), text.toString()]));
  await putTexts(sql, groupId, rows);
  await replaceGrams(
    sql,
    groupId,
    rows.filter(({ customerId, text }) => before.get(customerId.toString('hex')) !== text),
  );
  if (!filtered) return;
  await sql.run(`DELETE FROM customer_filter WHERE groupId = ? AND customerId IN (${marks(ids)})`, [groupId, ...ids]);
  await insertFilters(sql, groupId, rows);
}

/** Puts the rows of many customers anew who lie elsewhere now, or whose contact persons do. */
export async function moveSearchRows(sql: Sql, stamp: ValueStamp, rows: readonly SearchRows[]): Promise<void> {
  if (rows.length === 0) return;
  // Until the transaction ends nobody replaces the definitions that the texts are made under.
  await sameDefinitions(sql, stamp);
  await removeSearchRows(
    sql,
    stamp.groupId,
    rows.map(({ customerId }) => customerId),
  );
  await insertSearchRows(sql, stamp.groupId, rows);
}

async function putTexts(sql: Sql, groupId: Buffer, rows: readonly TextRow[]): Promise<void> {
  const values = rows.map(() => '(?, ?, ?, ?, ?)').join(', ');
  const replaced =
    sql.dialect === 'mysql'
      ? 'ON DUPLICATE KEY UPDATE status = VALUES(status), text = VALUES(text)'
      : 'ON CONFLICT (groupId, nameKey, customerId) DO UPDATE SET status = excluded.status, text = excluded.text';
  await sql.run(
    `INSERT INTO customer_search (groupId, nameKey, customerId, status, text) VALUES ${values} ${replaced}`,
    rows.flatMap((row) => searchValues(groupId, row)),
  );
}

async function replaceGrams(sql: Sql, groupId: Buffer, rows: readonly TextRow[]): Promise<void> {
  if (rows.length === 0) return;
  await removeGrams(
    sql,
    groupId,
    rows.map(({ customerId }) => customerId),
  );
  await insertGrams(sql, groupId, rows);
}

export type TextRow = Pick<SearchRows, 'customerId' | 'nameKey' | 'status' | 'text'>;

/** Takes customers out of the search tables. */
export async function removeSearchRows(sql: Sql, groupId: Buffer, customerIds: readonly Buffer[]): Promise<void> {
  if (customerIds.length === 0) return;
  await removeGrams(sql, groupId, customerIds);
  for (const table of ['customer_search', 'customer_filter', 'contact_register']) {
    await sql.run(`DELETE FROM ${table} WHERE groupId = ? AND customerId IN (${marks(customerIds)})`, [
      groupId,
      ...customerIds,
    ]);
  }
}

interface StoredRows {
  text?: string;
  filter?: string;
  /** Name key, flags and text of each contact person, by their ids in hexadecimal. */
  readonly contacts: Map<string, string>;
}

async function storedRows(sql: Sql, groupId: Buffer, customerId: Buffer, nameKey: Uint8Array): Promise<StoredRows> {
  const stored: StoredRows = { contacts: new Map() };
  const rows = await sql.all<{
    part: Buffer | null;
    kind: number;
    nameKey: Buffer | null;
    flags: number;
    text: Buffer;
  }>(
    `SELECT 0 AS kind, NULL AS part, NULL AS nameKey, 0 AS flags, text FROM customer_search WHERE groupId = ? AND nameKey = ? AND customerId = ?
     UNION ALL SELECT 1, NULL, NULL, 0, text FROM customer_filter WHERE groupId = ? AND customerId = ?
     UNION ALL SELECT 2, contactId, nameKey, flags, text FROM contact_register WHERE groupId = ? AND customerId = ?`,
    [groupId, nameKey, customerId, groupId, customerId, groupId, customerId],
  );
  for (const { kind, part, nameKey: key, flags, text } of rows) {
    if (kind === 0) stored.text = text.toString();
    else if (kind === 1) stored.filter = text.toString();
    else if (part && key)
      stored.contacts.set(part.toString('hex'), asStored({ nameKey: key, flags, text: text.toString() }));
  }
  return stored;
}

async function updateFilter(sql: Sql, groupId: Buffer, row: SearchRows, stored: string | undefined): Promise<void> {
  if (row.filter?.text === stored) return;
  if (stored !== undefined)
    await sql.run('DELETE FROM customer_filter WHERE groupId = ? AND customerId = ?', [groupId, row.customerId]);
  await insertFilters(sql, groupId, [row]);
}

async function updateContacts(
  sql: Sql,
  groupId: Buffer,
  { customerId, contacts }: SearchRows,
  stored: ReadonlyMap<string, string>,
): Promise<void> {
  const texts = new Map(contacts.map((contact) => [contact.id.toString('hex'), asStored(contact)]));
  const outdated = [...stored].filter(([id, text]) => texts.get(id) !== text).map(([id]) => Buffer.from(id, 'hex'));
  if (outdated.length > 0) {
    await sql.run(
      `DELETE FROM contact_register WHERE groupId = ? AND customerId = ? AND contactId IN (${marks(outdated)})`,
      [groupId, customerId, ...outdated],
    );
  }
  const written = contacts.filter((contact) => stored.get(contact.id.toString('hex')) !== asStored(contact));
  await insertContacts(
    sql,
    groupId,
    written.map((contact) => ({ customerId, contact })),
  );
}

/** Names that search sees no difference between may stand in different places. */
const asStored = ({ nameKey, flags, text }: Omit<ContactRow, 'id'>): string =>
  `${Buffer.from(nameKey).toString('hex')} ${flags} ${text}`;

const insertFilters = (sql: Sql, groupId: Buffer, rows: readonly SearchRows[]): Promise<void> =>
  insertRows(
    sql,
    'customer_filter',
    ['groupId', 'customerId', 'orderNumberKey', 'costCentreKey', 'text'],
    rows.flatMap(({ customerId, filter }) =>
      filter ? [[groupId, customerId, filter.orderNumberKey, filter.costCentreKey, bytes(filter.text)]] : [],
    ),
  );

const insertContacts = (
  sql: Sql,
  groupId: Buffer,
  rows: readonly { readonly customerId: Buffer; readonly contact: ContactRow }[],
): Promise<void> =>
  insertRows(
    sql,
    'contact_register',
    ['groupId', 'nameKey', 'contactId', 'customerId', 'flags', 'text'],
    rows.map(({ customerId, contact }) => [
      groupId,
      contact.nameKey,
      contact.id,
      customerId,
      contact.flags,
      bytes(contact.text),
    ]),
  );

const searchValues = (groupId: Buffer, { nameKey, customerId, status, text }: TextRow): SqlValue[] => [
  groupId,
  nameKey,
  customerId,
  status,
  bytes(text),
];
const bytes = (text: string): Buffer => Buffer.from(text);
const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
