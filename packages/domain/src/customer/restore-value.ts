import type { CustomFieldTable } from '../custom-fields/custom-field-table.js';
import { definitionKey, fieldRow, isCustomFieldKey, noCustomFields } from '../custom-fields/custom-field-table.js';
import { customValueOf } from '../custom-fields/custom-field-value.js';
import type { Change } from './changes.js';
import { isMaskedChange } from './changes.js';
import { articlePartOf, rowOf } from './article-changes.js';
import { articleListOf, isPricesField } from './article-fields.js';
import { isLinkField } from './customer-links.js';
import type {
  ArticleList,
  ContactPerson,
  CustomerArticle,
  CustomerArticlesPatch,
  CustomerPatch,
  CustomerValues,
} from './customer.js';
import { contactPersonParts } from './customer.js';
import type { CustomerField } from './customer-fields.js';

/**
 * The patch that puts one value of the history back, to be decided on like any other change; null where history holds
 * nothing that can be put back: personal numbers stand there masked, and what has a mutation of its own goes by that.
 * A value that its field no longer takes, such as a choice that is gone, is refused by that decision. `together` are the
 * other changes that were made at once and that the viewer may read: a row of articles that was removed comes back with
 * its price where they may read it, else without.
 */
export function restorePatch(
  change: Pick<Change, 'field' | 'part' | 'old'>,
  now: Pick<CustomerValues, 'contactPersons' | ArticleList>,
  custom: CustomFieldTable = noCustomFields,
  together: readonly Change[] = [],
): CustomerPatch | null {
  const { field, part, old } = change;
  if (!isRestorable(change, custom)) return null;
  if (isCustomFieldKey(field)) return customPatch(definitionKey(field), old, custom);
  if (isLinkField(field)) return { [field]: old === null ? { remove: [part ?? ''] } : { add: [part ?? ''] } };
  const list = articleListOf(field);
  if (list !== undefined) return { [list]: articlesPatch(part ?? '', old, now[list], together) };
  if (field === 'contactPersons') return contactPatch(part ?? '', old, now.contactPersons);
  if (field === 'coApplicants') return coApplicantPatch(part ?? '', old);
  if (field.startsWith('addresses.'))
    return { addresses: { [field.slice('addresses.'.length)]: { [part ?? '']: old } } };
  return { [field]: valueOf(fieldRow(field), old) };
}

/** Whether the history's entry holds a value that can be put back, whoever asks. */
export function isRestorable(
  { field, part, old }: Pick<Change, 'field' | 'part' | 'old'>,
  custom: CustomFieldTable = noCustomFields,
): boolean {
  const row = fieldRow(field, custom);
  if (row.history === 'none' || row.write.change !== 'edit' || isMaskedChange({ field, part })) return false;
  if (field === 'coApplicants') return true;
  // A person or a row that was added is taken away on the card, by somebody who sees what goes with it.
  if (field === 'contactPersons' || articleListOf(field) !== undefined)
    return part !== null && (part === 'order' || part.includes('.') || old !== null);
  if (field.startsWith('addresses.') || isLinkField(field)) return part !== null;
  return part === null && !(row.required && old === null);
}

/** From canonical text back to the value. */
function valueOf({ kind }: CustomerField, text: string | null): string | number | boolean | null {
  if (kind === 'flag') return text === 'true';
  if (kind === 'percent') return text === null ? null : Number(text);
  return text;
}

/** A name or a share; what holds a number is not put back. */
function coApplicantPatch(part: string, old: string | null): CustomerPatch {
  const [id = '', property = ''] = part.split('.');
  const value = property === 'sharePercent' && old !== null ? Number(old) : old;
  return { coApplicants: { update: [{ id, [property]: value }] } };
}

function customPatch(key: string, old: string | null, { byKey }: CustomFieldTable): CustomerPatch | null {
  const definition = byKey.get(key);
  return definition ? { customFields: { [key]: old === null ? null : customValueOf(definition.type, old) } } : null;
}

function contactPatch(part: string, old: string | null, persons: readonly ContactPerson[]): CustomerPatch {
  const exists = (id: string): boolean => persons.some((person) => person.id === id);
  if (part === 'order') return { contactPersons: { order: (old ?? '').split(',').filter(exists) } };
  const [id = '', property = ''] = part.split('.');
  if (!part.includes('.'))
    return { contactPersons: { create: [JSON.parse(old ?? '{}') as Omit<ContactPerson, 'id'>] } };
  const isFlag = contactPersonParts.indexOf(property as 'isMain') >= contactPersonParts.indexOf('sendServiceProtocol');
  return { contactPersons: { update: [{ id, [property]: isFlag ? old === 'true' : old }] } };
}

function articlesPatch(
  part: string,
  old: string | null,
  rows: readonly CustomerArticle[],
  together: readonly Change[],
): CustomerArticlesPatch {
  const exists = (id: string): boolean => rows.some((row) => row.id === id);
  if (part === 'order') return { order: (old ?? '').split(',').filter(exists) };
  const [id = '', property] = part.split('.');
  if (property !== undefined) return { update: [{ id, [property]: articlePartOf(property, old) }] };
  const { article, quantity, note } = rowOf(old ?? '{}');
  const prices = together
    .filter(
      (change) => isPricesField(change.field) && change.part?.startsWith(`${id}.`) === true && change.old !== null,
    )
    .map((change) => [change.part?.slice(id.length + 1) ?? '', Number(change.old)]);
  return { create: [{ article, quantity, note, ...Object.fromEntries(prices) }] };
}
