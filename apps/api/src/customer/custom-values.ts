import type { CustomFieldValue, CustomFieldValues } from '@register/domain/custom-fields/custom-field';
import {
  customFieldKey,
  type CustomFieldTable,
  type FieldKey,
} from '@register/domain/custom-fields/custom-field-table';
import { customValueOf } from '@register/domain/custom-fields/custom-field-value';
import { parsePublicId, publicId } from '../database/ids.js';

/** A row of `customer_value` as it is read. */
export interface ValueRow {
  /** Of the field. */
  readonly id: Buffer;
  readonly value: string;
}

/** Values by the keys of their fields, in the order of the definitions; rows come in the order of their places. */
export function customValuesOf(rows: readonly ValueRow[], table: CustomFieldTable): CustomFieldValues {
  if (rows.length === 0) return none;
  const texts = new Map<string, string[]>();
  for (const { id, value } of rows) {
    const key = publicId('cfd', id);
    const known = texts.get(key);
    if (known) known.push(value);
    else texts.set(key, [value]);
  }
  const values: Record<string, CustomFieldValue> = {};
  for (const { id, key, type } of table.all) {
    const found = texts.get(id);
    if (found) values[key] = type === 'MULTIPLE_CHOICE' ? found : customValueOf(type, found[0] ?? '');
  }
  return values;
}

const none: CustomFieldValues = {};

/**
 * The ids of the fields among `keys` that the viewer may read; `all` where that is every field there is, so that the
 * statement need not name them.
 */
export function readableValues(
  table: CustomFieldTable,
  readable: ReadonlySet<FieldKey>,
  keys: ReadonlySet<string> | 'all',
): 'all' | readonly Buffer[] {
  const chosen = table.all.filter(({ key }) => readable.has(customFieldKey(key)) && (keys === 'all' || keys.has(key)));
  return keys === 'all' && chosen.length === table.all.length && chosen.length > 0
    ? 'all'
    : chosen.flatMap(({ id }) => parsePublicId('cfd', id) ?? []);
}
