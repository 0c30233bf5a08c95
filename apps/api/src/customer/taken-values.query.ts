import type { CustomFieldValues } from '@register/domain/custom-fields/custom-field';
import { violation, type Violation } from '@register/domain/violation';
import { parsePublicId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { customValueColumns } from './custom-value-columns.js';
import type { ValueStamp } from './custom-values.writer.js';

/**
 * The values among these that another customer of the group has already, in fields that take each value once. Asked
 * before writing, so that the caller is told which; who saves first is decided by the database all the same.
 */
export async function takenValues(
  sql: Sql,
  { groupId, customFields }: ValueStamp,
  key: Buffer | null,
  before: CustomFieldValues,
  after: CustomFieldValues,
): Promise<Violation[]> {
  if (before === after) return [];
  const wanted = customFields.all.flatMap((field) => {
    const value = after[field.key];
    const [row] =
      field.unique && value !== undefined && value !== before[field.key] ? customValueColumns(field, value) : [];
    return row ? [{ field, id: parsePublicId('cfd', field.id) ?? null, uniqueKey: row.equalKey }] : [];
  });
  if (wanted.length === 0) return [];
  const rows = await sql.all<{ fieldId: Buffer }>(
    `SELECT fieldId FROM customer_value WHERE groupId = ? AND (${wanted.map(() => '(fieldId = ? AND uniqueKey = ?)').join(' OR ')})${key ? ' AND customerId <> ?' : ''}`,
    [groupId, ...wanted.flatMap(({ id, uniqueKey }) => [id, uniqueKey]), ...(key ? [key] : [])],
  );
  const taken = new Set(rows.map(({ fieldId }) => publicId('cfd', fieldId)));
  return wanted
    .filter(({ field }) => taken.has(field.id))
    .map(({ field }) => violation('VALUE_TAKEN', ['customFields', field.key]));
}
