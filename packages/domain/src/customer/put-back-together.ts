import type { FieldKey } from '../custom-fields/custom-field-table.js';
import { articleListOf } from './article-fields.js';
import type { Change } from './changes.js';
import type { ArticleList, ContactPerson } from './customer.js';
import type { CustomerFieldKey } from './customer-fields.js';

/** A field, or fields that only make sense together. */
export type FieldGroup = readonly [FieldKey, ...FieldKey[]];

/** Fields with rules between them: mixed they could contradict each other. */
export const boundFields: readonly FieldGroup[] = [
  ['vatType', 'vatPercent'],
  ['propertyDesignation', 'apartmentNumber', 'associationNumber'],
  ['facilitiesDisabled', 'facilityRequired'],
];

/** The fields that a field is chosen with, and put back with. */
export const groupOf = (field: FieldKey): readonly FieldKey[] =>
  boundFields.find((fields) => fields.includes(field)) ?? [field];

/** Who a customer is: what a number means depends on the type, and giving the one number may clear the other. */
const identity: readonly FieldKey[] = ['type', 'organisationNumber', 'personalNumber'];

/** As much of a change as tells what it is of. */
export type Touch = Pick<Change, 'field' | 'part'> & Partial<Pick<Change, 'old' | 'new'>>;

/**
 * Whether two changes are of what is put back together or not at all: fields with rules between them, an address (in part it
 * is nobody's), a person or a row of articles that came or went with all that is said of it, and who is the main contact.
 */
export function belongTogether(one: Touch, other: Touch): boolean {
  const list = listOf(one);
  if (list !== null)
    return (
      listOf(other) === list &&
      ((one.field === other.field && one.part === other.part) ||
        (memberOf(one) === memberOf(other) && (isMember(one) || isMember(other))) ||
        (saysWhoIsMain(one) && saysWhoIsMain(other)))
    );
  if (one.part !== null && !one.field.startsWith('addresses.'))
    return one.field === other.field && one.part === other.part;
  return groupOf(one.field).includes(other.field) || [one, other].every(({ field }) => identity.includes(field));
}

/** Changes in bundles, each of which is put back as a whole. */
export function bundlesOf<C extends Touch>(changes: readonly C[]): (readonly C[])[] {
  let bundles: (readonly C[])[] = [];
  for (const change of changes) {
    const met = bundles.filter((bundle) => bundle.some((other) => belongTogether(change, other)));
    const others = bundles.filter((bundle) => !met.includes(bundle));
    bundles = [...others, [...met.flat(), change]];
  }
  return bundles;
}

/** The list that a change is of one member of: persons, or articles with what they cost. */
export const listOf = ({ field }: Pick<Change, 'field'>): 'contactPersons' | 'coApplicants' | ArticleList | null =>
  field === 'contactPersons' || field === 'coApplicants' ? field : (articleListOf(field) ?? null);

/** The person or the row that a change of a list is about. */
export const memberOf = ({ part }: Pick<Change, 'part'>): string => (part ?? '').split('.')[0] ?? '';

/** Whether a change of a list is of a whole person or row, that came or went. */
export const isMember = ({ part }: Pick<Change, 'part'>): boolean =>
  part !== null && part !== 'order' && !part.includes('.');

/** There is one main contact, so that making somebody it is a decision about all of them. */
function saysWhoIsMain(change: Touch): boolean {
  if (change.field !== ('contactPersons' satisfies CustomerFieldKey)) return false;
  if (!isMember(change)) return change.part?.endsWith('.isMain') === true;
  const person = JSON.parse(change.new ?? change.old ?? '{}') as Partial<ContactPerson>;
  return person.isMain === true;
}
