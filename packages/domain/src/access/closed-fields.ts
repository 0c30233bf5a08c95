import type { CustomFieldTable, FieldKey } from '../custom-fields/custom-field-table.js';
import { noCustomFields } from '../custom-fields/custom-field-table.js';
import type { CustomerFieldKey } from '../customer/customer-fields.js';
import { customerFieldKeys } from '../customer/customer-fields.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { can } from './access.js';
import type { Viewer } from './viewer.js';

/** Whether a role has closed the field to the viewer: to read and to write. An administrator closes nothing to themselves. */
export const isClosed = (field: FieldKey, viewer: Pick<Viewer, 'permissions' | 'closedFields'>): boolean =>
  viewer.closedFields.size > 0 &&
  !can(viewer, 'admin') &&
  (viewer.closedFields.has(field) || (closedWith[field] ?? []).some((other) => viewer.closedFields.has(other)));

/** The fields that a role may close: not those by which people tell customers apart, nor what follows from others. */
export const closableFields = (custom: CustomFieldTable = noCustomFields): readonly FieldKey[] => [
  ...customerFieldKeys.filter((key) => !alwaysOpen.has(key)),
  ...custom.rows.keys(),
];

/** What is wrong with the fields that a role shall close. */
export function unclosable(fields: readonly string[], custom: CustomFieldTable): Violation[] {
  const known = new Set<string>(closableFields(custom));
  return fields.flatMap((field, index) =>
    known.has(field) ? [] : [violation('FIELD_NOT_CLOSABLE', ['closedFields', String(index)], { field })],
  );
}

/** Each once, in the order of the card. A field that is no more is left out. */
export const inCardOrder = (fields: readonly string[], custom: CustomFieldTable): FieldKey[] =>
  closableFields(custom).filter((key) => fields.includes(key));

const alwaysOpen: ReadonlySet<CustomerFieldKey> = new Set([
  'type',
  'number',
  'name',
  'status',
  'city',
  'createdAt',
  'updatedAt',
  // Three permissions of their own say who sees the logins.
  'customerUsers',
  // Administrators alone do, to whom nothing is closed.
  'hold',
]);

/** What follows from a field, or costs something of it, is closed with it. */
const closedWith: Readonly<Partial<Record<FieldKey, readonly CustomerFieldKey[]>>> = {
  city: ['addresses.visiting', 'addresses.invoice', 'addresses.mail'],
  'serviceArticles.prices': ['serviceArticles'],
  'workOrderArticles.prices': ['workOrderArticles'],
};
