import type { Situation } from '../customer/change-customer.js';
import type { Change } from '../customer/changes.js';
import { isLinkField } from '../customer/customer-links.js';
import { articleListOf } from '../customer/article-fields.js';
import type { ArticleList, Customer, CustomerPatch } from '../customer/customer.js';
import { articleLists } from '../customer/customer.js';
import { restorePatch } from '../customer/restore-value.js';
import { noCustomFields } from '../custom-fields/custom-field-table.js';

/** What a value is put back on. */
type PutBackSituation = Pick<Situation, 'customFields'> & { readonly customer: Customer };

/** Whether a change is of what another has made: of the same part, or of something about the same person or row of articles. */
export function touches(later: Pick<Change, 'field' | 'part'>, made: Pick<Change, 'field' | 'part'>): boolean {
  const list = listOf(made);
  if (list === null) return later.field === made.field && later.part === made.part;
  if (listOf(later) !== list) return false;
  return (later.field === made.field && later.part === made.part) || isWhole(made, later);
}

/** What a row costs goes with the row where that was added with it. */
export const withItsRow = (change: Change, made: readonly Change[]): Change =>
  made.find((other) => isAdded(other) && listOf(other) === listOf(change) && personOf(other) === personOf(change)) ??
  change;

/** The list that a change is of one member of: persons, or articles with what they cost. */
const listOf = ({ field }: Pick<Change, 'field'>): 'contactPersons' | ArticleList | null =>
  field === 'contactPersons' ? field : (articleListOf(field) ?? null);

/** A person or row that was added is another one when anything of it has changed, and so is a value of one who is gone. */
const isWhole = (one: Pick<Change, 'part'>, other: Pick<Change, 'part'>): boolean =>
  [one, other].some(({ part }) => part !== null && part !== 'order' && !part.includes('.')) &&
  personOf(one) === personOf(other);

const personOf = ({ part }: Pick<Change, 'part'>): string => (part ?? '').split('.')[0] ?? '';

/** Whether history tells what the value was. */
export const canPutBack = (change: Change, { customer, customFields = noCustomFields }: PutBackSituation): boolean =>
  hasItsOwnWay.has(change.field) || isAdded(change) || restorePatch(change, customer, customFields) !== null;

/** All of it as one patch: each value as the history puts it back, those of one field together. */
export function putBackPatch(
  made: readonly Change[],
  { customer, customFields = noCustomFields }: PutBackSituation,
): CustomerPatch {
  let patch: CustomerPatch = {};
  for (const change of made) {
    if (hasItsOwnWay.has(change.field)) continue;
    const added = withItsRow(change, made);
    // Its prices go with it.
    if (added !== change) continue;
    const list = listOf(change);
    const one: CustomerPatch | null =
      list !== null && isAdded(change)
        ? { [list]: { delete: [change.part ?? ''] } }
        : restorePatch(change, customer, customFields, made);
    if (one) patch = together(patch, one);
  }
  return patch;
}

/** By calls of their own. */
const hasItsOwnWay: ReadonlySet<Change['field']> = new Set(['assignees', 'status']);

/** A person, or a row of articles, that there was not before. */
const isAdded = ({ field, part, old }: Change): boolean =>
  listOf({ field }) === field && part !== null && part !== 'order' && !part.includes('.') && old === null;

/** Two patches as one, down to the parts of what has parts. */
function together(one: CustomerPatch, other: CustomerPatch): CustomerPatch {
  const patch: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = patch[key];
    if (key === 'contactPersons' || articleLists.some((list) => list === key))
      patch[key] = members(before as MembersPatch | undefined, value as MembersPatch);
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

/** What is said of one person, or of one row of articles, stands together: it may be named once. */
function members(one: MembersPatch = {}, other: MembersPatch): MembersPatch {
  const update = new Map((one.update ?? []).map((member) => [member.id, member]));
  for (const member of other.update ?? []) update.set(member.id, { ...update.get(member.id), ...member });
  return {
    create: [...(one.create ?? []), ...(other.create ?? [])],
    update: [...update.values()],
    delete: [...(one.delete ?? []), ...(other.delete ?? [])],
    order: other.order ?? one.order ?? null,
  };
}

/** What the patches of both lists have in common. */
interface MembersPatch {
  readonly create?: readonly object[] | null;
  readonly update?: readonly { readonly id: string }[] | null;
  readonly delete?: readonly string[] | null;
  readonly order?: readonly string[] | null;
}
