import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { parsePublicId } from '../../database/ids.js';
import type { OrderColumn } from './list-order.js';

/** Orders by the values of a custom field, joined under this alias. Choices stand as their options do, whatever their keys are. */
export function customOrderColumn({ type, options }: CustomField, alias: string): OrderColumn {
  const empty = `${alias}.sortKey IS NULL`;
  if (type !== 'CHOICE') return { key: `COALESCE(${alias}.sortKey, X'FF')`, empty, keyPlacesEmpty: true };
  const cases = options.map(({ key }, at) => `WHEN ${binary(Buffer.from(key))} THEN ${at}`).join(' ');
  return { key: `CASE ${alias}.sortKey ${cases} ELSE ${options.length} END`, empty, keyPlacesEmpty: true };
}

/** To one row for each customer: no list is ordered by a field of several choices. */
export const customOrderJoin = (field: CustomField, alias: string): string =>
  `LEFT JOIN customer_value ${alias} ON ${alias}.groupId = c.groupId AND ${alias}.customerId = c.id AND ${alias}.fieldId = ${fieldIdOf(field)}`;

/** Whether the values lie in this order in an index, few customers at each. Choices stand as their options do, and many have the same. */
export const isOrderedByIndex = ({ type }: CustomField): boolean => type !== 'CHOICE' && type !== 'YES_NO';

export const fieldIdOf = ({ id }: CustomField): string => binary(parsePublicId('cfd', id) ?? Buffer.alloc(0));

/** Ids and keys of ours, never a text that somebody typed: they stand in the statement itself, so that each field has one of its own. */
export const binary = (bytes: Buffer): string => `X'${bytes.toString('hex')}'`;
