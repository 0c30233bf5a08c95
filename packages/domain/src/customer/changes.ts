import type { Address, CoApplicant, ContactPerson, CustomerValues } from './customer.js';
import type { CustomFieldValues } from '../custom-fields/custom-field.js';
import type { FieldKey } from '../custom-fields/custom-field-table.js';
import { customFieldKey } from '../custom-fields/custom-field-table.js';
import { customValueText } from '../custom-fields/custom-field-value.js';
import { articleChanges } from './article-changes.js';
import type { LinkField } from './customer-links.js';
import { linkFields } from './customer-links.js';
import { addressKinds, addressParts, articleLists, contactPersonParts } from './customer.js';
import type { CustomerFieldKey } from './customer-fields.js';
import { customerFields } from './customer-fields.js';
import { valueFieldKeys } from './value-fields.js';
import { maskPersonalNumber } from './identity-number.js';

/**
 * One difference between two states of a card, as history keeps it. Values are canonical text (`true`, `12.5`,
 * `NORMAL_VAT`), null for nothing; a personal number is masked.
 */
export interface Change {
  readonly field: FieldKey;
  /**
   * Which part of the field: of an address `row1` … `country`; of contact persons `<id>.<property>`, `<id>` alone with
   * the person as JSON when created or deleted, `order` with the ids joined by commas; of co-applicants the same without
   * an order; lists of articles as contact persons, with `<id>.price` and `<id>.discount` under the field of the prices;
   * of assignees the user's id; of links the entry's id. Else null.
   */
  readonly part: string | null;
  readonly old: string | null;
  readonly new: string | null;
}

/** Every difference, in the order of the card. `before` is null for a customer that did not exist: then what it starts with, flags that are off left out. */
export function changesBetween(before: CustomerValues | null, after: CustomerValues): Change[] {
  const changes: Change[] = [];
  for (const field of recordedFields)
    add(changes, field, null, before && canonical(before[field]), canonical(after[field], before === null));
  if (before?.personalNumber !== after.personalNumber)
    changes.push(maskedChange('personalNumber', null, before?.personalNumber ?? null, after.personalNumber));
  if (before?.addresses !== after.addresses)
    for (const kind of addressKinds)
      addAddress(changes, `addresses.${kind}`, before?.addresses[kind] ?? null, after.addresses[kind]);
  if (before?.contactPersons !== after.contactPersons)
    addContacts(changes, before?.contactPersons ?? [], after.contactPersons);
  if (before?.coApplicants !== after.coApplicants)
    addCoApplicants(changes, before?.coApplicants ?? [], after.coApplicants);
  for (const field of linkFields) addLinks(changes, field, before?.[field] ?? [], after[field]);
  for (const list of articleLists) changes.push(...articleChanges(list, before?.[list] ?? [], after[list]));
  if (before?.customFields !== after.customFields)
    addCustomFields(changes, before?.customFields ?? {}, after.customFields);
  return changes.filter((change) => change.field !== 'personalNumber' || change.old !== null || change.new !== null);
}

/** The history keeps their values; a personal number is told masked, below. */
const recordedFields = valueFieldKeys.filter((field) => customerFields[field].history === 'value');

function canonical(value: string | number | boolean | null, atBirth = false): string | null {
  if (value === null || value === '' || (atBirth && value === false)) return null;
  return String(value);
}

function add(changes: Change[], field: FieldKey, part: string | null, old: string | null, next: string | null): void {
  if (old !== next) changes.push({ field, part, old, new: next });
}

/** Two numbers of people born on one day look alike when masked, and are a change all the same. */
const maskedChange = (field: FieldKey, part: string | null, old: string | null, next: string | null): Change => ({
  field,
  part,
  old: old === null ? null : maskPersonalNumber(old),
  new: next === null ? null : maskPersonalNumber(next),
});

function addAddress(changes: Change[], field: CustomerFieldKey, before: Address | null, after: Address | null): void {
  if (before === after) return;
  for (const part of addressParts) add(changes, field, part, before?.[part] ?? null, after?.[part] ?? null);
}

function addContacts(changes: Change[], before: readonly ContactPerson[], after: readonly ContactPerson[]): void {
  const earlier = new Map(before.map((person) => [person.id, person]));
  const later = new Set(after.map((person) => person.id));
  for (const person of before)
    if (!later.has(person.id)) add(changes, 'contactPersons', person.id, asJson(person), null);
  for (const person of after) {
    const was = earlier.get(person.id);
    if (was === undefined) add(changes, 'contactPersons', person.id, null, asJson(person));
    else addContact(changes, was, person);
  }
  const kept = before.filter((person) => later.has(person.id)).map((person) => person.id);
  const reordered = after.filter((person) => earlier.has(person.id)).map((person) => person.id);
  add(changes, 'contactPersons', 'order', kept.join(','), reordered.join(','));
}

function addContact(changes: Change[], before: ContactPerson, after: ContactPerson): void {
  if (before === after) return;
  for (const part of contactPersonParts)
    add(changes, 'contactPersons', `${after.id}.${part}`, canonical(before[part]), canonical(after[part]));
}

function addCoApplicants(changes: Change[], before: readonly CoApplicant[], after: readonly CoApplicant[]): void {
  const earlier = new Map(before.map((person) => [person.id, person]));
  const later = new Set(after.map(({ id }) => id));
  for (const person of before)
    if (!later.has(person.id)) add(changes, 'coApplicants', person.id, asMaskedJson(person), null);
  for (const person of after) {
    const was = earlier.get(person.id);
    if (was === undefined) add(changes, 'coApplicants', person.id, null, asMaskedJson(person));
    else addCoApplicant(changes, was, person);
  }
}

function addCoApplicant(changes: Change[], before: CoApplicant, after: CoApplicant): void {
  add(changes, 'coApplicants', `${after.id}.name`, before.name, after.name);
  if (before.personalNumber !== after.personalNumber)
    changes.push(
      maskedChange('coApplicants', `${after.id}.personalNumber`, before.personalNumber, after.personalNumber),
    );
  add(
    changes,
    'coApplicants',
    `${after.id}.sharePercent`,
    canonical(before.sharePercent),
    canonical(after.sharePercent),
  );
}

/** An entry is linked or is not: the value is its id or nothing, so that two who link the same never disagree. */
function addLinks(changes: Change[], field: LinkField, before: readonly string[], after: readonly string[]): void {
  if (before === after) return;
  for (const id of before) if (!after.includes(id)) add(changes, field, id, id, null);
  for (const id of after) if (!before.includes(id)) add(changes, field, id, null, id);
}

function addCustomFields(changes: Change[], before: CustomFieldValues, after: CustomFieldValues): void {
  const text = (values: CustomFieldValues, key: string): string | null => {
    const value = values[key];
    return value === undefined ? null : customValueText(value);
  };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    add(changes, customFieldKey(key), null, text(before, key), text(after, key));
}

/** Without the id, which is the change's part. */
const asJson = ({ name, role, phone, email, sendServiceProtocol, sendWorkOrder, isMain }: ContactPerson): string =>
  JSON.stringify({ name, role, phone, email, sendServiceProtocol, sendWorkOrder, isMain });

const asMaskedJson = ({ name, personalNumber, sharePercent }: CoApplicant): string =>
  JSON.stringify({ name, personalNumber: maskPersonalNumber(personalNumber), sharePercent });

/** Whether an entry holds a masked number, so that its values tell too little to be compared or put back. */
export const isMaskedChange = ({ field, part }: Pick<Change, 'field' | 'part'>): boolean =>
  field === 'personalNumber' ||
  (field === 'coApplicants' && !(part?.endsWith('.name') === true || part?.endsWith('.sharePercent') === true));
