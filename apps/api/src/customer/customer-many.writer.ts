import type { ManyChange } from '@register/domain/bulk/decide-bulk';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { addCostCentres } from '../cost-centre/cost-centre.service.js';
import { inList } from '../database/in-list.js';
import type { Sql, SqlValue } from '../database/sql.js';
import { historyRows, writeHistory } from '../history/history-recorder.js';
import { replaceManyValues } from './custom-values.writer.js';
import { writeEvents } from './customer-outbox.js';
import { replaceManyParts } from './customer-parts.writer.js';
import { columnsOf, type Columns } from './customer-write-columns.js';
import { isIndexed, statusColumns, VersionRace, type WriteStamp } from './customer.writer.js';
import { replaceManyLinks } from './links/many-links.writer.js';
import { withNames } from './links/customer-links.writer.js';
import { moveAssignees, withPeople } from './many-assignees.writer.js';
import { moveSearchRows, updateManySearchRows } from './search/search-index.js';
import { searchRows } from './search/search-row.js';
import type { StoredCustomer } from './stored-customer.js';

/** A stored customer and what becomes of it. */
export interface StoredChange {
  readonly stored: StoredCustomer;
  readonly change: ManyChange;
}

/**
 * Saves changes of many customers by a number of statements that does not depend on how many they are: rows, links, values,
 * assignees, history, messages and search rows, in the caller's transaction. Of fields that many can be changed by and that
 * files give: not of co-applicants and articles. Throws `VersionRace` when somebody else has saved one of them since it was
 * read.
 */
export async function saveMany(sql: Sql, stamp: ManyStamp, changes: readonly StoredChange[]): Promise<void> {
  if (changes.length === 0) return;
  const { groupId } = stamp;
  const written = changes.map((one) => withColumns(one, stamp.at));
  await updateRows(sql, stamp, written);
  const codes = written.flatMap(({ fields, change }) => (fields.has('costCentre') ? [change.next.costCentre] : []));
  await addCostCentres(sql, stamp, codes);
  await record(sql, stamp, written);
  const states = written.map(({ stored, change }) => ({
    key: stored.key,
    before: stored.customer,
    after: change.next,
  }));
  await replaceManyParts(sql, groupId, states);
  await replaceManyLinks(sql, groupId, states);
  await replaceManyValues(
    sql,
    stamp,
    states.map(({ key, before, after }) => ({ key, before: before.customFields, after: after.customFields })),
  );
  await moveAssignees(
    sql,
    stamp,
    written.map(({ stored, change }) => ({ key: stored.key, on: change.assigned, off: change.unassigned })),
  );
  await index(sql, stamp, written);
}

/** Who changes many, and by which job. */
export interface ManyStamp extends WriteStamp {
  readonly membershipId: Buffer | null;
  /** The job that does it a part at a time; null: it is done at once. */
  readonly jobId: Buffer | null;
}

/** Those who are called something else, or whose persons are, lie elsewhere in the search tables. */
async function index(sql: Sql, stamp: WriteStamp, written: readonly WrittenChange[]): Promise<void> {
  const indexed = written.filter(({ fields }) => [...fields].some((field) => isIndexed(field, stamp)));
  const moves = ({ fields }: WrittenChange): boolean => fields.has('name') || fields.has('contactPersons');
  const rowsOf = (some: readonly WrittenChange[]) =>
    some.map(({ stored, change }) => searchRows(stored.key, change.status, change.next, stamp.customFields));
  await moveSearchRows(sql, stamp, rowsOf(indexed.filter(moves)));
  const staying = indexed.filter((one) => !moves(one));
  const filtered = staying.some(({ fields }) =>
    ['orderNumber', 'costCentre', 'comments'].some((it) => fields.has(it as FieldKey)),
  );
  await updateManySearchRows(sql, stamp, rowsOf(staying), { filtered });
}

/** A customer's change with what of it goes into the database. */
export interface WrittenChange extends StoredChange {
  readonly fields: ReadonlySet<FieldKey>;
  readonly version: number;
  readonly columns: Columns;
}

function withColumns({ stored, change }: StoredChange, at: number): WrittenChange {
  const { customer, cipher, newPersonKey } = stored;
  const fields = new Set(change.steps.flatMap(({ changes }) => changes.map(({ field }) => field)));
  return {
    stored,
    change,
    fields,
    version: customer.version + 1,
    columns: {
      ...(newPersonKey && { personKey: newPersonKey }),
      ...(change.status !== customer.status && statusColumns(customer.status, change.status, at)),
      ...columnsOf(fields, change.next, cipher),
    },
  };
}

async function updateRows(sql: Sql, { groupId, at }: WriteStamp, written: readonly WrittenChange[]): Promise<void> {
  const names = [...new Set(written.flatMap(({ columns }) => Object.keys(columns)))];
  const sets = names.map((name) => setOf(name, written));
  const list = inList(written.map(({ stored }) => stored.key));
  const { affected } = await sql.run(
    `UPDATE customer SET version = version + 1, updatedAt = ?${sets.map((set) => `, ${set.sql}`).join('')}
      WHERE groupId = ? AND id IN ${list.sql} AND version = CASE id ${'WHEN ? THEN ? '.repeat(written.length)}END`,
    [
      at,
      ...sets.flatMap(({ params }) => params),
      groupId,
      ...list.params,
      ...written.flatMap(({ stored }) => [stored.key, stored.customer.version]),
    ],
  );
  if (affected !== written.length) throw new VersionRace();
}

/** Mostly all get the same value; where they do not, each gets its own. */
function setOf(
  name: string,
  written: readonly WrittenChange[],
): { readonly sql: string; readonly params: readonly SqlValue[] } {
  const holders = written.filter(({ columns }) => name in columns);
  const value = (one: WrittenChange | undefined): SqlValue => one?.columns[name] ?? null;
  const first = value(holders[0]);
  if (holders.length === written.length && holders.every((one) => isSame(value(one), first)))
    return { sql: `${name} = ?`, params: [first] };
  return {
    sql: `${name} = CASE id ${'WHEN ? THEN ? '.repeat(holders.length)}ELSE ${name} END`,
    params: holders.flatMap((one) => [one.stored.key, value(one)]),
  };
}

const isSame = (one: SqlValue, other: SqlValue): boolean =>
  one instanceof Uint8Array && other instanceof Uint8Array ? Buffer.compare(one, other) === 0 : one === other;

/** History and messages: one version of a customer, told by each thing that was done. */
export async function record(
  sql: Sql,
  stamp: WriteStamp,
  written: readonly Pick<WrittenChange, 'stored' | 'change' | 'version'>[],
): Promise<void> {
  const steps = written.flatMap((one) => one.change.steps.map((step) => ({ one, step })));
  const all = steps.flatMap(({ step }) => step.changes);
  const told = [...(await withPeople(sql, stamp.groupId, await withNames(sql, stamp.groupId, all)))];
  const events = steps.map(({ one, step }) => ({
    ...stamp,
    customerId: one.stored.key,
    version: one.version,
    action: step.action,
    cipher: one.stored.cipher,
    fields: [...new Set(step.changes.map(({ field }) => field))],
    changes: told.splice(0, step.changes.length),
  }));
  await writeHistory(
    sql,
    events.flatMap((event) => historyRows(event, event.changes)),
  );
  await writeEvents(sql, events);
}
