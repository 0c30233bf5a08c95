import { isClosed } from '../access/closed-fields.js';
import type { Viewer } from '../access/viewer.js';
import type { CustomField } from '../custom-fields/custom-field.js';
import type { CustomFieldKey, CustomFieldTable, FieldKey } from '../custom-fields/custom-field-table.js';
import { customFieldKey, fieldRow, noCustomFields } from '../custom-fields/custom-field-table.js';
import type { AddressKind } from '../customer/customer.js';
import { addressKinds } from '../customer/customer.js';
import type { CustomerSettings } from '../settings/customer-settings.js';
import { addressWords, contactWords, fieldWords } from './column-words.js';
import type { AddressPart, ContactPart, FieldColumnKey } from './column-words.js';
import type { ImportColumn } from './import-column.js';

/** What a column of a file may be mapped to. Contact persons are counted from 1, as people do in headings. */
export type ImportTargetKey =
  | FieldColumnKey
  | `addresses.${AddressKind}.${AddressPart}`
  | `contactPersons.${ContactNumber}.${ContactPart}`
  | CustomFieldKey;

export const contactNumbers = [1, 2, 3] as const;
export type ContactNumber = (typeof contactNumbers)[number];

/** One column that a file of customers may have. */
export interface ImportTarget extends ImportColumn {
  readonly key: ImportTargetKey;
  /** The row of the field table that decides whether the column exists for a viewer. */
  readonly field: FieldKey;
  readonly place: ImportPlace;
}

/** Where a cell's value goes in the customer. */
export type ImportPlace =
  | { readonly in: 'field'; readonly key: FieldColumnKey }
  | { readonly in: 'address'; readonly kind: AddressKind; readonly part: AddressPart }
  | { readonly in: 'own'; readonly field: CustomField }
  | { readonly in: 'contact'; readonly number: ContactNumber; readonly part: ContactPart };

/** Every column that is built in, in the order in which the template has them. */
export const importTargets: readonly ImportTarget[] = [...fieldTargets(), ...addressTargets(), ...contactTargets()];

const byKey = new Map<string, ImportTarget>(importTargets.map((target) => [target.key, target]));

export const importTarget = (key: string, custom: CustomFieldTable = noCustomFields): ImportTarget | undefined =>
  byKey.get(key) ?? ownTargets(custom).find((target) => target.key === key);

/**
 * The columns that a group uses, its own fields last. A field switched off by a setting, or of a register that the group
 * does not use, is not offered, so that its column stays listed as not mapped in place of giving an error on each row. Nor
 * is one that is closed to whoever imports: what a row comes to would tell what stands there.
 */
export const importTargetsFor = (
  settings: CustomerSettings,
  custom: CustomFieldTable = noCustomFields,
  viewer: Pick<Viewer, 'permissions' | 'closedFields'> | null = null,
): readonly ImportTarget[] =>
  allTargets(custom).filter(
    ({ key, field }) =>
      fieldRow(field, custom).imported &&
      isUsed(field, settings, custom) &&
      (viewer === null || ![field, ...alsoIn(key)].some((one) => isClosed(one, viewer))),
  );

/** A column for either kind of number is as closed as each of them. */
const alsoIn = (key: ImportTargetKey): readonly FieldKey[] => (key === 'identityNumber' ? ['personalNumber'] : []);

/** Whether the group has the field in use at all. */
export function isUsed(field: FieldKey, settings: CustomerSettings, custom: CustomFieldTable): boolean {
  const { shownBy } = fieldRow(field, custom);
  if (field === 'subgroups' && !custom.usesSubgroups) return false;
  return shownBy === null || settings[shownBy] !== false;
}

/** Every column that there is for a group. */
export const allTargets = (custom: CustomFieldTable): readonly ImportTarget[] => [
  ...importTargets,
  ...ownTargets(custom),
];

/** The group's own: known by their titles, by the keys that programs know them by, and by both where an export tells two alike apart. */
const ownTargets = ({ all }: CustomFieldTable): ImportTarget[] =>
  all.map((field) => ({
    key: customFieldKey(field.key),
    field: customFieldKey(field.key),
    place: { in: 'own', field },
    ...field.title,
    aliases: [field.key, titleWithKey(field, 'sv'), titleWithKey(field, 'en')],
  }));

export const titleWithKey = ({ title, key }: CustomField, language: 'sv' | 'en'): string =>
  `${title[language]} (${key})`;

function fieldTargets(): ImportTarget[] {
  return (Object.keys(fieldWords) as FieldColumnKey[]).map((key) => ({
    key,
    field: key === 'identityNumber' ? 'organisationNumber' : key,
    place: { in: 'field', key },
    ...fieldWords[key],
  }));
}

function addressTargets(): ImportTarget[] {
  return addressKinds.flatMap((kind) =>
    addressWords(kind).map(({ part, ...words }): ImportTarget => ({
      key: `addresses.${kind}.${part}`,
      field: `addresses.${kind}`,
      place: { in: 'address', kind, part },
      ...words,
    })),
  );
}

function contactTargets(): ImportTarget[] {
  return contactNumbers.flatMap((number) =>
    contactWords(number).map(({ part, ...words }): ImportTarget => ({
      key: `contactPersons.${number}.${part}`,
      field: 'contactPersons',
      place: { in: 'contact', number, part },
      ...words,
    })),
  );
}
