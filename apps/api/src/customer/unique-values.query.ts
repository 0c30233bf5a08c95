import type { CustomField, CustomFieldValues } from '@register/domain/custom-fields/custom-field';
import type { CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { customValueColumns } from './custom-value-columns.js';

/** A value in a field of the group's own that takes each value once. */
export interface UniqueValue {
  readonly field: CustomField;
  readonly fieldId: Buffer;
  readonly uniqueKey: Buffer;
  /** Field and value in one. */
  readonly value: string;
}

/** Those that differ between two states of a customer's values. */
export const uniqueValues = (
  { all }: CustomFieldTable,
  before: CustomFieldValues,
  after: CustomFieldValues,
): UniqueValue[] =>
  before === after
    ? []
    : all.flatMap((field) => {
        const value = after[field.key];
        const fieldId = parsePublicId('cfd', field.id);
        if (!field.unique || value === undefined || value === before[field.key] || !fieldId) return [];
        return customValueColumns(field, value).map(({ equalKey }) => ({
          field,
          fieldId,
          uniqueKey: equalKey,
          value: valueKey(fieldId, equalKey),
        }));
      });

/** Which customer has each of the values; those that nobody has are left out. No statement where nothing is asked. */
export async function holdersOf(
  sql: Sql,
  groupId: Buffer,
  wanted: readonly UniqueValue[],
): Promise<ReadonlyMap<string, Buffer>> {
  if (wanted.length === 0) return new Map();
  const keysOf = new Map<string, UniqueValue[]>();
  for (const value of wanted) {
    const known = keysOf.get(value.field.id);
    if (known) known.push(value);
    else keysOf.set(value.field.id, [value]);
  }
  const fields = [...keysOf.values()];
  const rows = await sql.all<{ fieldId: Buffer; uniqueKey: Buffer; customerId: Buffer }>(
    `SELECT fieldId, uniqueKey, customerId FROM customer_value WHERE groupId = ? AND (${fields
      .map((values) => `(fieldId = ? AND uniqueKey IN (${values.map(() => '?').join(', ')}))`)
      .join(' OR ')})`,
    [
      groupId,
      ...fields.flatMap((values) => [
        ...values.slice(0, 1).map(({ fieldId }) => fieldId),
        ...values.map(({ uniqueKey }) => uniqueKey),
      ]),
    ],
  );
  return new Map(rows.map(({ fieldId, uniqueKey, customerId }) => [valueKey(fieldId, uniqueKey), customerId]));
}

const valueKey = (fieldId: Buffer, uniqueKey: Buffer): string => fieldId.toString('hex') + uniqueKey.toString('hex');
