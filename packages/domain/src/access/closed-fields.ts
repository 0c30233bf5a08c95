import type { CustomFieldTable, FieldKey } from '../custom-fields/custom-field-table.js';
import { definitionKey, isCustomFieldKey, noCustomFields } from '../custom-fields/custom-field-table.js';
import type { CustomerFieldKey } from '../customer/customer-fields.js';
import { customerFieldKeys } from '../customer/customer-fields.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { can } from './access.js';
import type { Viewer } from './viewer.js';

/** Whether a role has closed the field to the viewer: to read and to write. An administrator closes nothing to themselves. */
export const isClosed = (field: FieldKey, viewer: Holder): boolean => closedBy(field, viewer) !== null;

/** The closed field by which this one is closed to the viewer: itself, or what it follows from; null while it is open. */
export function closedBy(field: FieldKey, viewer: Holder): FieldKey | null {
  if (viewer.closedFields.size === 0 || can(viewer, 'admin')) return null;
  return [field, ...(closedWith[field] ?? [])].find((other) => viewer.closedFields.has(other)) ?? null;
}

/**
 * The closed field by which this one is closed to the viewer to write on a stored customer: also one that it is decided
 * together with, for what such a rule refuses would tell what stands there.
 */
export const writeClosedBy = (
  field: FieldKey,
  viewer: Holder,
  custom: CustomFieldTable = noCustomFields,
): FieldKey | null =>
  viewer.closedFields.size === 0
    ? null
    : [field, ...decidedWith(field, custom)].reduce<FieldKey | null>(
        (found, other) => found ?? closedBy(other, viewer),
        null,
      );

type Holder = Pick<Viewer, 'permissions' | 'closedFields'>;

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
  // Whoever goes to such a customer must know.
  'protectedIdentity',
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

/** The fields that rules of the card compare with this one. Type, VAT and identity numbers are told apart elsewhere. */
const decidedWith = (field: FieldKey, custom: CustomFieldTable): readonly FieldKey[] =>
  isCustomFieldKey(field)
    ? (custom.byKey.get(definitionKey(field))?.subgroups.length ?? 0) > 0
      ? ['subgroups']
      : []
    : decidedTogether.filter((fields) => fields.includes(field)).flat();

const decidedTogether: readonly (readonly FieldKey[])[] = [
  // Nobody is named twice.
  ['personalNumber', 'coApplicants'],
  ['facilitiesDisabled', 'facilityRequired'],
  ['propertyDesignation', 'apartmentNumber', 'associationNumber'],
];
