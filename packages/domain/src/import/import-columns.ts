import type { AddressKind } from '../customer/customer.js';
import { addressKinds } from '../customer/customer.js';
import { customerFields } from '../customer/customer-fields.js';
import type { CustomerField, CustomerFieldKey } from '../customer/customer-fields.js';
import type { CustomerSettings } from '../settings/customer-settings.js';
import { addressWords, contactWords, fieldWords } from './column-words.js';
import type { AddressPart, ContactPart, FieldColumnKey } from './column-words.js';
import type { ImportColumn } from './import-column.js';

/** What a column of a file may be mapped to. Contact persons are counted from 1, as people do in headings. */
export type ImportTargetKey =
  FieldColumnKey | `addresses.${AddressKind}.${AddressPart}` | `contactPersons.${ContactNumber}.${ContactPart}`;

export const contactNumbers = [1, 2, 3] as const;
export type ContactNumber = (typeof contactNumbers)[number];

/** One column that a file of customers may have. */
export interface ImportTarget extends ImportColumn {
  readonly key: ImportTargetKey;
  /** The row of the field table that decides whether the column exists for a viewer. */
  readonly field: CustomerFieldKey;
  readonly place: ImportPlace;
}

/** Where a cell's value goes in the customer. */
export type ImportPlace =
  | { readonly in: 'field'; readonly key: FieldColumnKey }
  | { readonly in: 'address'; readonly kind: AddressKind; readonly part: AddressPart }
  | { readonly in: 'contact'; readonly number: ContactNumber; readonly part: ContactPart };

/** Every column, in the order in which the template has them. */
export const importTargets: readonly ImportTarget[] = [...fieldTargets(), ...addressTargets(), ...contactTargets()];

const byKey = new Map<string, ImportTarget>(importTargets.map((target) => [target.key, target]));

export const importTarget = (key: string): ImportTarget | undefined => byKey.get(key);

/**
 * The columns that a group uses. A field switched off by a setting, or of a register that the group does not use, is not offered, so that its column stays listed as
 * not mapped in place of giving an error on each row.
 */
export const importTargetsFor = (settings: CustomerSettings, usesSubgroups = false): readonly ImportTarget[] =>
  importTargets.filter(({ field }) => {
    const { imported, shownBy }: CustomerField = customerFields[field];
    if (field === 'subgroups' && !usesSubgroups) return false;
    return imported && (shownBy === null || settings[shownBy] !== false);
  });

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
