import type { Change } from '@register/domain/customer/changes';
import type { CustomerStatus, CustomerValues } from '@register/domain/customer/customer';
import { definitionKey, isCustomFieldKey, type FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { customerFieldKeys, customerFields } from '@register/domain/customer/customer-fields';
import { addCostCentres } from '../cost-centre/cost-centre.service.js';
import type { GroupCiphers } from '../crypto/group-ciphers.js';
import { newId } from '../database/ids.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql, SqlValue } from '../database/sql.js';
import { historyRows, writeHistory, type HistoryAction, type HistoryAuthor } from '../history/history-recorder.js';
import { writeEvents } from './customer-outbox.js';
import { insertArticles, replaceArticles } from './customer-articles.writer.js';
import { insertValues, replaceValues, type ValueStamp } from './custom-values.writer.js';
import { insertCoApplicants, replaceCoApplicants } from './co-applicants.writer.js';
import { insertParts, replaceParts } from './customer-parts.writer.js';
import { insertLinks, replaceLinks, withNames } from './links/customer-links.writer.js';
import { customerStatusCode } from './customer-status-code.js';
import { insertSearchRows, removeSearchRows, updateSearchRows } from './search/search-index.js';
import { searchRows } from './search/search-row.js';
import { allColumns, columnsOf, type Columns } from './customer-write-columns.js';
import type { StoredCustomer } from './stored-customer.js';

/** What every write is signed with. */
export interface WriteStamp extends ValueStamp {
  readonly by: HistoryAuthor;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A change of one stored customer, decided by the domain. */
export interface CustomerChange {
  readonly action: HistoryAction;
  readonly changes: readonly Change[];
  /** The values afterwards, where the card changes. */
  readonly next?: CustomerValues;
  readonly status?: CustomerStatus;
  /** Rows of another module that belong to the change. */
  readonly alsoWrite?: (sql: Sql, at: number) => Promise<void>;
}

export interface InsertedCustomer {
  readonly key: Buffer;
  /** The history row that tells of it. */
  readonly changeSetId: Buffer | null;
}

export interface SavedChange {
  readonly version: number;
  /** The first history row of this change. */
  readonly changeSetId: Buffer | null;
  /** What was written in its row. */
  readonly columns: Columns;
}

/** The one door to the customer's tables: card, parts, history, message and search row are written together, in the caller's transaction. */
export class CustomerWriter {
  constructor(private readonly ciphers: GroupCiphers) {}

  /** Writes new customers, any number of them by a few statements. Answers them in the same order. */
  async insert(
    sql: Sql,
    stamp: WriteStamp,
    customers: readonly CustomerValues[],
    options: InsertOptions = {},
  ): Promise<InsertedCustomer[]> {
    const group = await this.ciphers.of(sql, stamp.groupId);
    const made = customers.map((values) => {
      const key = newId();
      return { key, values, ...group.newPerson(key), status: options.status?.(values) ?? 'ACTIVE' };
    });
    const rows = made.map(({ key, personKey, values, cipher, status }): Columns => ({
      groupId: stamp.groupId,
      id: key,
      version: 1,
      status: customerStatusCode[status],
      personKey,
      createdAt: stamp.at,
      updatedAt: stamp.at,
      inactivatedAt: status === 'INACTIVE' ? stamp.at : null,
      importId: options.importId ?? null,
      ...allColumns(values, cipher),
    }));
    await insertRows(
      sql,
      'customer',
      Object.keys(rows[0] ?? {}),
      rows.map((row) => Object.values(row)),
    );
    await addCostCentres(
      sql,
      stamp,
      customers.map(({ costCentre }) => costCentre),
    );
    await insertParts(sql, stamp.groupId, made);
    await insertCoApplicants(sql, stamp.groupId, made);
    await insertArticles(sql, stamp.groupId, made);
    await insertValues(sql, stamp, made);
    await insertLinks(sql, stamp.groupId, made);
    const history = made.flatMap(({ key, values, cipher }) =>
      historyRows({ ...stamp, customerId: key, version: 1, action: 'CREATED', cipher }, [created(values)]),
    );
    await writeHistory(sql, history);
    await writeEvents(
      sql,
      made.map(({ key }) => ({ ...stamp, customerId: key, action: 'CREATED', version: 1, fields: [] })),
    );
    await insertSearchRows(
      sql,
      stamp.groupId,
      made.map(({ key, values, status }) => searchRows(key, status, values, stamp.customFields)),
    );
    return made.map(({ key }, at) => ({ key, changeSetId: history[at]?.id ?? null }));
  }

  /** Saves a change, unless somebody else has saved one since the customer was read: then `VersionRace` is thrown and nothing is kept. */
  async save(sql: Sql, stamp: WriteStamp, stored: StoredCustomer, change: CustomerChange): Promise<SavedChange> {
    const { customer, cipher } = stored;
    const next = change.next ?? customer;
    const status = change.status ?? customer.status;
    const version = customer.version + 1;
    const fields = new Set(change.changes.map(({ field }) => field));
    const columns: Columns = {
      version,
      updatedAt: stamp.at,
      ...(stored.newPersonKey && { personKey: stored.newPersonKey }),
      ...(change.status && statusColumns(customer.status, change.status, stamp.at)),
      ...columnsOf(fields, next, cipher),
    };
    await this.update(sql, stamp, stored, columns);
    if (change.next && fields.has('costCentre')) await addCostCentres(sql, stamp, [change.next.costCentre]);
    if (change.next) {
      await replaceParts(sql, stamp.groupId, stored.key, customer, change.next);
      const of = { groupId: stamp.groupId, key: stored.key, cipher };
      await replaceCoApplicants(sql, of, customer.coApplicants, change.next.coApplicants);
      await replaceArticles(sql, stamp.groupId, stored.key, customer, change.next);
      await replaceValues(sql, stamp, stored.key, customer.customFields, change.next.customFields);
      await replaceLinks(sql, stamp.groupId, stored.key, customer, change.next);
    }
    await change.alsoWrite?.(sql, stamp.at);
    const event = { ...stamp, customerId: stored.key, version, action: change.action };
    const told = await withNames(sql, stamp.groupId, change.changes);
    const rows = historyRows({ ...event, cipher }, told);
    await writeHistory(sql, rows);
    await writeEvents(sql, [{ ...event, fields: [...fields] }]);
    if (status === 'MERGED') await removeSearchRows(sql, stamp.groupId, [stored.key]);
    else if ([...fields].some((field) => isIndexed(field, stamp))) {
      await updateSearchRows(sql, stamp, searchRows(stored.key, status, next, stamp.customFields), stored.nameKey);
    }
    return { version, changeSetId: rows[0]?.id ?? null, columns };
  }

  private async update(
    sql: Sql,
    { groupId }: WriteStamp,
    { key, customer }: StoredCustomer,
    columns: Columns,
  ): Promise<void> {
    const names = Object.keys(columns);
    const params: SqlValue[] = [...Object.values(columns), groupId, key, customer.version];
    const { affected } = await sql.run(
      `UPDATE customer SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE groupId = ? AND id = ? AND version = ?`,
      params,
    );
    if (affected !== 1) throw new VersionRace();
  }
}

export interface InsertOptions {
  /** The import that they come from. */
  readonly importId?: Buffer;
  /** Their first state; active unless said otherwise. */
  readonly status?: (values: CustomerValues) => 'ACTIVE' | 'INACTIVE';
}

/** Somebody else saved the same customer between our reading and our writing. The use case starts anew. */
export class VersionRace extends Error {
  constructor() {
    super('The customer has changed since it was read');
    this.name = 'VersionRace';
  }
}

/**
 * A new customer leaves one row, not one for each field: what it started with follows from the first change of a field, or
 * from the card itself where there is none, and an import of 50,000 stays quick.
 */
const created = ({ number }: CustomerValues): Change => ({ field: 'number', part: null, old: null, new: number });

/** Whether the search tables hold something of the field. Of one of the group's own that is no longer searched they may: it goes with the value. */
export const isIndexed = (field: FieldKey, { customFields }: Pick<WriteStamp, 'customFields'>): boolean =>
  isCustomFieldKey(field) ? customFields.searchPlaces.has(definitionKey(field)) : indexed.has(field);

const indexed: ReadonlySet<FieldKey> = new Set(
  customerFieldKeys.filter(
    (key) =>
      customerFields[key].searched ||
      key.startsWith('addresses.') ||
      ['orderNumber', 'costCentre', 'comments', 'status'].includes(key),
  ),
);

export function statusColumns(from: CustomerStatus, to: CustomerStatus, at: number): Columns {
  const status = { status: customerStatusCode[to] };
  if (to === 'DELETED') return { ...status, deletedAt: at };
  if (from === 'DELETED') return { ...status, deletedAt: null };
  // What has become part of another comes back in the state that it had.
  if (to === 'MERGED' || from === 'MERGED') return status;
  return { ...status, inactivatedAt: to === 'INACTIVE' ? at : null };
}
