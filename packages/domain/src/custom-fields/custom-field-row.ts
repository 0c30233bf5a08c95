import type { CustomerField } from '../customer/customer-fields.js';
import type { CustomField, CustomFieldType } from './custom-field.js';

/** What the field table says about a custom field: staff read and write it as they do the card, a customer's login what is not hidden from it. */
export function customFieldRow(field: CustomField): CustomerField {
  const { kind, maxLength, sorted } = customFieldKinds[field.type];
  return {
    section: 'customFields',
    kind,
    ...(maxLength !== undefined && { maxLength }),
    ...(hasOptions(field.type) && { choices: field.options.map(({ key }) => key) }),
    required: field.required,
    read: 'seen',
    needs: [],
    customerUser: !field.hiddenFromCustomers,
    customerUserNeeds: null,
    customerUserWrites: null,
    write: { create: 'create', change: 'edit' },
    writeNeeds: null,
    shownBy: null,
    // `showInList` says whether the list has the column without being asked to.
    listed: !field.deleted,
    sorted: sorted && !field.deleted,
    filtered: !field.deleted,
    searched: field.searchable && !field.deleted,
    exported: true,
    imported: !field.deleted,
    // A value that each customer has alone is nothing for many.
    bulk: field.deleted || field.unique ? [] : ['SET', 'CLEAR'],
    exactOnly: null,
    history: 'value',
    // Nobody knows what a group keeps in a field of its own.
    personal: true,
  };
}

/** What each type comes to, and what a definition of it may ask for. */
export const customFieldKinds: Readonly<Record<CustomFieldType, CustomFieldKind>> = {
  TEXT: { kind: 'text', maxLength: 255, sorted: true, unique: true, searchable: true },
  LONG_TEXT: { kind: 'longText', maxLength: 10_000, sorted: false, unique: false, searchable: false },
  NUMBER: { kind: 'number', sorted: true, unique: true, searchable: true },
  DATE: { kind: 'date', sorted: true, unique: true, searchable: false },
  YES_NO: { kind: 'flag', sorted: true, unique: false, searchable: false },
  CHOICE: { kind: 'choice', sorted: true, unique: false, searchable: false },
  MULTIPLE_CHOICE: { kind: 'choices', sorted: false, unique: false, searchable: false },
  LINK: { kind: 'link', maxLength: 1000, sorted: true, unique: true, searchable: true },
};

interface CustomFieldKind {
  readonly kind: CustomerField['kind'];
  readonly maxLength?: number;
  readonly sorted: boolean;
  readonly unique: boolean;
  readonly searchable: boolean;
}

export const hasOptions = (type: CustomFieldType): boolean => type === 'CHOICE' || type === 'MULTIPLE_CHOICE';
