import type { CustomFieldValues } from '@register/domain/custom-fields/custom-field';
import type { CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import { parsePublicId } from '../database/ids.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql, SqlValue } from '../database/sql.js';
import { Unavailable } from '../database/unavailable.js';
import { customValueColumns } from './custom-value-columns.js';
import { pairsBy, removePairs } from './remove-pairs.query.js';

/** Under which definitions values were decided. */
export interface ValueStamp {
  readonly groupId: Buffer;
  readonly customFields: CustomFieldTable;
  readonly customFieldsVersion: number;
}

/** Writes all values of new customers. */
export async function insertValues(
  sql: Sql,
  stamp: ValueStamp,
  customers: readonly { readonly key: Buffer; readonly values: { readonly customFields: CustomFieldValues } }[],
): Promise<void> {
  const rows = customers.flatMap(({ key, values }) => valueRows(stamp, key, values.customFields));
  if (rows.length === 0) return;
  await sameDefinitions(sql, stamp);
  await insertRows(sql, 'customer_value', columns, rows);
}

/** Writes what differs between two states of one customer's values: such a value is taken out and put in anew. */
export async function replaceValues(
  sql: Sql,
  stamp: ValueStamp,
  key: Buffer,
  before: CustomFieldValues,
  after: CustomFieldValues,
): Promise<void> {
  if (before === after) return;
  const removed = Object.keys(before).filter((name) => before[name] !== after[name]);
  const added = Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
  await sameDefinitions(sql, stamp);
  if (removed.length > 0) {
    await sql.run(
      `DELETE FROM customer_value WHERE groupId = ? AND customerId = ? AND fieldId IN (${removed.map(() => '?').join(', ')})`,
      [stamp.groupId, key, ...removed.map((name) => fieldIdOf(stamp, name))],
    );
  }
  await insertRows(sql, 'customer_value', columns, valueRows(stamp, key, added));
}

/** The same of many customers, by a few statements however many they are. */
export async function replaceManyValues(
  sql: Sql,
  stamp: ValueStamp,
  customers: readonly { readonly key: Buffer; readonly before: CustomFieldValues; readonly after: CustomFieldValues }[],
): Promise<void> {
  const changed = customers.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return;
  await sameDefinitions(sql, stamp);
  const going = changed.flatMap(({ key, before, after }) =>
    Object.keys(before).flatMap((of) => (before[of] === after[of] ? [] : [{ of, customer: key }])),
  );
  await removePairs(
    sql,
    { table: 'customer_value', column: 'fieldId', groupId: stamp.groupId },
    pairsBy(going, (name) => fieldIdOf(stamp, name)),
  );
  const added = changed.flatMap(({ key, before, after }) =>
    valueRows(stamp, key, Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value))),
  );
  await insertRows(sql, 'customer_value', columns, added);
}

const columns = [
  'groupId',
  'customerId',
  'fieldId',
  'place',
  'value',
  'folded',
  'sortKey',
  'equalKey',
  'uniqueKey',
] as const;

/**
 * Definitions may have been replaced since the request began: a value is only written under those that it was decided
 * under, or a field that has just been made to take each value once would get one twice.
 */
export async function sameDefinitions(sql: Sql, { groupId, customFieldsVersion }: ValueStamp): Promise<void> {
  const lock = sql.dialect === 'mysql' ? ' LOCK IN SHARE MODE' : '';
  const [row] = await sql.all<{ version: number }>(
    `SELECT customFieldsVersion AS version FROM tenant_group WHERE id = ?${lock}`,
    [groupId],
  );
  if (row?.version !== customFieldsVersion) throw definitionsReplaced();
}

export const definitionsReplaced = (): Unavailable =>
  new Unavailable('The custom fields have just been changed. Nothing was saved; try again.');

function valueRows(stamp: ValueStamp, key: Buffer, values: CustomFieldValues): SqlValue[][] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = stamp.customFields.byKey.get(name);
    if (!field) throw new Error(`There is no custom field ${name}`);
    return customValueColumns(field, value).map((row): SqlValue[] => [
      stamp.groupId,
      key,
      fieldIdOf(stamp, name),
      row.place,
      row.value,
      row.folded,
      row.sortKey,
      row.equalKey,
      row.uniqueKey,
    ]);
  });
}

function fieldIdOf({ customFields }: ValueStamp, name: string): Buffer {
  const id = parsePublicId('cfd', customFields.byKey.get(name)?.id ?? '');
  if (!id) throw new Error(`There is no custom field ${name}`);
  return id;
}
