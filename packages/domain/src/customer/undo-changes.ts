import { undoArticle } from './article-changes.js';
import { articleListOf } from './article-fields.js';
import type { Change } from './changes.js';
import { isLinkField } from './customer-links.js';
import type { Address, AddressKind, CoApplicant, ContactPerson, CustomerValues } from './customer.js';
import { addressParts } from './customer.js';
import { definitionKey, fieldRow, isCustomFieldKey, noCustomFields } from '../custom-fields/custom-field-table.js';
import type { CustomFieldTable } from '../custom-fields/custom-field-table.js';
import { customValueOf } from '../custom-fields/custom-field-value.js';
import type { CustomerField } from './customer-fields.js';
import type { Draft } from './field-values.js';

/**
 * The card as it was before these changes, oldest first. Personal numbers stay as they are: history has only their masks.
 * Changes of what is not on the form (status, assignees) are passed over.
 */
export function undoChanges(
  after: CustomerValues,
  changes: readonly Change[],
  custom: CustomFieldTable = noCustomFields,
): CustomerValues {
  const draft: Draft = { ...after, addresses: { ...after.addresses }, contactPersons: [...after.contactPersons] };
  for (const change of changes.toReversed()) undo(draft, change, custom);
  return draft;
}

function undo(draft: Draft, { field, part, old }: Change, custom: CustomFieldTable): void {
  const list = articleListOf(field);
  if (isCustomFieldKey(field)) undoCustomField(draft, definitionKey(field), old, custom);
  else if (isLinkField(field)) draft[field] = undoLink(draft[field], part ?? '', old);
  else if (list !== undefined) draft[list] = undoArticle(draft[list], { part, old });
  else if (field === 'contactPersons') draft.contactPersons = undoContact(draft.contactPersons, part ?? '', old);
  else if (field === 'coApplicants') draft.coApplicants = undoCoApplicant(draft.coApplicants, part ?? '', old);
  else if (field.startsWith('addresses.'))
    undoAddress(draft, field.slice('addresses.'.length) as AddressKind, part ?? '', old);
  else if (field in draft && field !== 'personalNumber')
    (draft as Record<string, unknown>)[field] = valueOf(fieldRow(field), field, old);
}

/** From canonical text back to the value. */
function valueOf({ kind }: CustomerField, field: string, text: string | null): string | number | boolean | null {
  if (kind === 'flag') return text === 'true';
  if (kind === 'percent') return percentOf(text);
  return text ?? (field === 'number' || field === 'name' ? '' : null);
}

/** A field that the group no longer has stays as it is: nobody can write it. */
function undoCustomField(draft: Draft, key: string, old: string | null, custom: CustomFieldTable): void {
  const definition = custom.byKey.get(key);
  if (!definition) return;
  const { [key]: _, ...others } = draft.customFields;
  draft.customFields = old === null ? others : { ...others, [key]: customValueOf(definition.type, old) };
}

const undoLink = (ids: readonly string[], id: string, old: string | null): readonly string[] =>
  old === null ? ids.filter((it) => it !== id) : [...ids, id];

function undoAddress(draft: Draft, kind: AddressKind, part: string, old: string | null): void {
  const parts = {
    ...Object.fromEntries(addressParts.map((name) => [name, null])),
    ...draft.addresses[kind],
    [part]: old,
  };
  const address = parts as unknown as Address;
  draft.addresses = {
    ...draft.addresses,
    [kind]: addressParts.every((name) => address[name] === null) ? null : address,
  };
}

function undoContact(persons: readonly ContactPerson[], part: string, old: string | null): readonly ContactPerson[] {
  if (part === 'order') return inOrder(persons, (old ?? '').split(','));
  const [id = '', property] = part.split('.');
  if (property !== undefined)
    return persons.map((person) => (person.id === id ? withProperty(person, property, old) : person));
  const others = persons.filter((person) => person.id !== id);
  return old === null ? others : [...others, { id, ...(JSON.parse(old) as Omit<ContactPerson, 'id'>) }];
}

/** One who was taken away comes back with the mask for a number: good for seeing what somebody meant, never for being stored. */
function undoCoApplicant(persons: readonly CoApplicant[], part: string, old: string | null): readonly CoApplicant[] {
  const [id = '', property] = part.split('.');
  if (property === 'personalNumber') return persons;
  if (property !== undefined) {
    const value = property === 'sharePercent' ? percentOf(old) : (old ?? '');
    return persons.map((person) => (person.id === id ? { ...person, [property]: value } : person));
  }
  const others = persons.filter((person) => person.id !== id);
  return old === null ? others : [...others, { id, ...(JSON.parse(old) as Omit<CoApplicant, 'id'>) }];
}

const percentOf = (text: string | null): number | null => (text === null ? null : Number(text));

function withProperty(person: ContactPerson, property: string, old: string | null): ContactPerson {
  const flag = property === 'isMain' || property === 'sendServiceProtocol' || property === 'sendWorkOrder';
  return { ...person, [property]: flag ? old === 'true' : old };
}

function inOrder(persons: readonly ContactPerson[], ids: readonly string[]): readonly ContactPerson[] {
  const place = (person: ContactPerson): number => (ids.includes(person.id) ? ids.indexOf(person.id) : ids.length);
  return persons.toSorted((a, b) => place(a) - place(b));
}
