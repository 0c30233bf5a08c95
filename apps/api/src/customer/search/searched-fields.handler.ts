import { publicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { givingWay } from '../../jobs/giving-way.js';
import type { JobHandler, RunningJob } from '../../jobs/job.js';
import { readCustomFields, tableOf } from '../../session/custom-fields-of.js';
import { customValuesOf, type ValueRow } from '../custom-values.js';
import { customersById } from '../customers-by-id.js';
import { searchRowJoin } from '../list/list-conditions.js';
import { isSearched } from './custom-segments.js';
import { replaceTexts, type TextRow } from './search-index.js';
import { withCustomText } from './search-row.js';
import { followSearchedFields } from './searched-fields.query.js';

/**
 * Brings the searched texts of stored customers in line with the definitions, a few customers at a time. How far it is
 * stands with the field and is written with the texts, so that a job which is broken off goes on where it was. Every
 * batch follows the definitions as they are by then: a change meanwhile starts the field anew.
 */
export class FollowSearchedFields implements JobHandler {
  readonly kind = followSearchedFields;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batch = 100,
  ) {}

  async run(job: RunningJob): Promise<object> {
    for (let done = 0; ;) {
      job.signal.throwIfAborted();
      const field = await this.next(job.groupId);
      if (!field) return { customers: done };
      const customers = await this.after(job.groupId, field);
      done += customers.length;
      await this.unitOfWork.inTransaction(async (tx) => {
        const sql = givingWay(tx.sql);
        await job.keep(tx, { done, total: done });
        const last = customers.at(-1);
        if (!last) return finish(sql, job.groupId, field);
        await follow(sql, job.groupId, customers);
        await sql.run('UPDATE custom_field SET indexedTo = ? WHERE groupId = ? AND id = ? AND indexedTo = ?', [
          last,
          job.groupId,
          field.id,
          field.indexedTo,
        ]);
      });
    }
  }

  private async next(groupId: Buffer): Promise<PendingField | undefined> {
    const [field] = await this.unitOfWork.read.all<PendingField>(
      'SELECT id, indexedTo FROM custom_field WHERE groupId = ? AND indexedTo IS NOT NULL ORDER BY id LIMIT 1',
      [groupId],
    );
    return field;
  }

  /** The next customers that have a value. Who loses it meanwhile loses the words with it. */
  private async after(groupId: Buffer, { id, indexedTo }: PendingField): Promise<Buffer[]> {
    const rows = await this.unitOfWork.read.all<{ customerId: Buffer }>(
      `SELECT DISTINCT customerId FROM customer_value WHERE groupId = ? AND fieldId = ? AND customerId > ? ORDER BY customerId LIMIT ${this.batch}`,
      [groupId, id, indexedTo],
    );
    return rows.map(({ customerId }) => customerId);
  }
}

interface PendingField {
  readonly id: Buffer;
  /** The last customer that is in line. */
  readonly indexedTo: Buffer;
}

/** Holds the customers, as whoever saves one does, and writes those texts that differ. */
async function follow(sql: Sql, groupId: Buffer, customers: readonly Buffer[]): Promise<void> {
  const among = `IN (${customers.map(() => '?').join(', ')})`;
  if (sql.dialect === 'mysql')
    await sql.all(`SELECT id FROM customer WHERE groupId = ? AND id ${among} ORDER BY id FOR UPDATE`, [
      groupId,
      ...customers,
    ]);
  // A field that is switched once more waits, and then begins anew; or it is seen here.
  await holdFields(sql, groupId);
  const table = tableOf(await readCustomFields(sql, groupId));
  const { from, where } = customersById(sql.dialect, groupId, customers);
  const texts = await sql.all<Omit<TextRow, 'text'> & { readonly text: Buffer }>(
    `SELECT s.customerId, s.nameKey, s.status, s.text FROM ${from.sql} ${searchRowJoin(sql.dialect)} WHERE c.groupId = ? AND ${where.sql}`,
    [...from.params, groupId, ...where.params],
  );
  const values = new Map<string, ValueRow[]>();
  for (const { customerId, ...value } of await sql.all<ValueRow & { readonly customerId: Buffer }>(
    `SELECT customerId, fieldId AS id, value FROM customer_value WHERE groupId = ? AND customerId ${among} ORDER BY customerId, fieldId, place`,
    [groupId, ...customers],
  )) {
    const key = customerId.toString('hex');
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  const written = texts.flatMap((row) => {
    const before = row.text.toString();
    const text = withCustomText(before, customValuesOf(values.get(row.customerId.toString('hex')) ?? [], table), table);
    return text === before ? [] : [{ ...row, text }];
  });
  await replaceTexts(sql, groupId, written);
}

/** Nobody changes the group's fields until the transaction ends. */
async function holdFields(sql: Sql, groupId: Buffer): Promise<void> {
  if (sql.dialect === 'mysql') await sql.all('SELECT id FROM tenant_group WHERE id = ? LOCK IN SHARE MODE', [groupId]);
}

/** All customers are in line: a field that is no longer searched gives its place back. */
async function finish(sql: Sql, groupId: Buffer, { id, indexedTo }: PendingField): Promise<void> {
  await holdFields(sql, groupId);
  const { fields } = await readCustomFields(sql, groupId);
  const field = fields.find((it) => it.id === publicId('cfd', id));
  const place = field && isSearched(field) ? 'searchPlace' : 'NULL';
  await sql.run(
    `UPDATE custom_field SET searchPlace = ${place}, indexedTo = NULL WHERE groupId = ? AND id = ? AND indexedTo = ?`,
    [groupId, id, indexedTo],
  );
}
