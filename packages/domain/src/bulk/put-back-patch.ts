import type { Situation } from '../customer/change-customer.js';
import type { Change } from '../customer/changes.js';
import { isLinkField } from '../customer/customer-links.js';
import type { Customer, CustomerPatch } from '../customer/customer.js';
import { articleLists } from '../customer/customer.js';
import { isMember, listOf, memberOf } from '../customer/put-back-together.js';
import { restorePatch } from '../customer/restore-value.js';
import { noCustomFields } from '../custom-fields/custom-field-table.js';

/** What a value is put back on. */
type PutBackSituation = Pick<Situation, 'customFields'> & { readonly customer: Customer };

/** What a row costs goes with the row where that was added with it, and what is said of a person with the person. */
const withItsRow = (change: Change, made: readonly Change[]): Change =>
  made.find((other) => isAdded(other) && listOf(other) === listOf(change) && memberOf(other) === memberOf(change)) ??
  change;

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
    // Its prices go with it.
    if (withItsRow(change, made) !== change) continue;
    const one = isAdded(change) ? withoutMember(change, customer) : restorePatch(change, customer, customFields, made);
    if (one) patch = together(patch, one);
  }
  return patch;
}

/** Null where somebody has taken the person or the row away already. */
function withoutMember(change: Change, customer: Customer): CustomerPatch | null {
  const list = listOf(change);
  const id = memberOf(change);
  return list !== null && customer[list].some((member) => member.id === id) ? { [list]: { delete: [id] } } : null;
}

/** By calls of their own. */
const hasItsOwnWay: ReadonlySet<Change['field']> = new Set(['assignees', 'status']);

/** A person, or a row of articles, that there was not before. */
const isAdded = (change: Change): boolean =>
  change.field !== 'coApplicants' && listOf(change) === change.field && isMember(change) && change.old === null;

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
