import type { Situation } from '../customer/change-customer.js';
import type { Change } from '../customer/changes.js';
import { isLinkField } from '../customer/customer-links.js';
import type { ContactPersonsPatch, Customer, CustomerPatch } from '../customer/customer.js';
import { restorePatch } from '../customer/restore-value.js';
import { noCustomFields } from '../custom-fields/custom-field-table.js';

/** What a value is put back on. */
type PutBackSituation = Pick<Situation, 'customFields'> & { readonly customer: Customer };

/** Whether a change is of what another has made: of the same part, or of something about the same person. */
export function touches(later: Pick<Change, 'field' | 'part'>, made: Pick<Change, 'field' | 'part'>): boolean {
  if (later.field !== made.field) return false;
  if (later.part === made.part) return true;
  return made.field === 'contactPersons' && isWhole(made, later);
}

/** A person that was added is another one when anything of it has changed, and so is a value of one who is gone. */
const isWhole = (one: Pick<Change, 'part'>, other: Pick<Change, 'part'>): boolean =>
  [one, other].some(({ part }) => part !== null && part !== 'order' && !part.includes('.')) &&
  personOf(one) === personOf(other);

const personOf = ({ part }: Pick<Change, 'part'>): string => (part ?? '').split('.')[0] ?? '';

/** Whether history tells what the value was. */
export const canPutBack = (change: Change, { customer, customFields = noCustomFields }: PutBackSituation): boolean =>
  hasItsOwnWay.has(change.field) || isAddedPerson(change) || restorePatch(change, customer, customFields) !== null;

/** All of it as one patch: each value as the history puts it back, those of one field together. */
export function putBackPatch(
  made: readonly Change[],
  { customer, customFields = noCustomFields }: PutBackSituation,
): CustomerPatch {
  let patch: CustomerPatch = {};
  for (const change of made) {
    if (hasItsOwnWay.has(change.field)) continue;
    const one: CustomerPatch | null = isAddedPerson(change)
      ? { contactPersons: { delete: [change.part ?? ''] } }
      : restorePatch(change, customer, customFields);
    if (one) patch = together(patch, one);
  }
  return patch;
}

/** By calls of their own. */
const hasItsOwnWay: ReadonlySet<Change['field']> = new Set(['assignees', 'status']);

const isAddedPerson = ({ field, part, old }: Change): boolean =>
  field === 'contactPersons' && part !== null && part !== 'order' && !part.includes('.') && old === null;

/** Two patches as one, down to the parts of what has parts. */
function together(one: CustomerPatch, other: CustomerPatch): CustomerPatch {
  const patch: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = patch[key];
    if (key === 'contactPersons')
      patch[key] = people(before as ContactPersonsPatch | undefined, value as ContactPersonsPatch);
    else if (isLinkField(key)) patch[key] = lists(before as Lists | undefined, value as Lists);
    else if (key === 'addresses') patch[key] = deeper(before as Nested | undefined, value as Nested);
    else if (key === 'customFields') patch[key] = { ...(before as object | undefined), ...(value as object) };
    else patch[key] = value;
  }
  return patch;
}

type Lists = Readonly<Record<string, readonly string[]>>;
type Nested = Readonly<Record<string, object | null>>;

const lists = (one: Lists = {}, other: Lists): Lists => ({
  add: [...(one['add'] ?? []), ...(other['add'] ?? [])],
  remove: [...(one['remove'] ?? []), ...(other['remove'] ?? [])],
});

const deeper = (one: Nested = {}, other: Nested): Nested => ({
  ...one,
  ...Object.fromEntries(Object.entries(other).map(([key, value]) => [key, { ...one[key], ...value }])),
});

/** What is said of one person stands together: it may be named once. */
function people(one: ContactPersonsPatch = {}, other: ContactPersonsPatch): ContactPersonsPatch {
  const update = new Map((one.update ?? []).map((person) => [person.id, person]));
  for (const person of other.update ?? []) update.set(person.id, { ...update.get(person.id), ...person });
  return {
    create: [...(one.create ?? []), ...(other.create ?? [])],
    update: [...update.values()],
    delete: [...(one.delete ?? []), ...(other.delete ?? [])],
    order: other.order ?? one.order ?? null,
  };
}
