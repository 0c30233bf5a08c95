import { articleListOf } from '../customer/article-fields.js';
import { refusalOf } from '../customer/activation.js';
import type { Change } from '../customer/changes.js';
import { changesBetween } from '../customer/changes.js';
import type { Customer, CustomerStatus, CustomerValues } from '../customer/customer.js';
import { actionLock } from '../customer/customer-actions.js';
import { isLinkField, linkFields } from '../customer/customer-links.js';
import { byKey } from '../customer/plain-fields.js';
import type { Touch } from '../customer/put-back-together.js';
import { belongTogether, listOf, memberOf } from '../customer/put-back-together.js';
import { undoChanges } from '../customer/undo-changes.js';
import type { Viewer } from '../access/viewer.js';
import type { CustomFieldTable, FieldKey } from '../custom-fields/custom-field-table.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { mergedInto } from './merge-customers.js';

/**
 * Makes two customers of one again. `made` is what the merge did to each, as history has it, and `later` what has been
 * changed of the survivor since: that stays with it, and is told; everything else goes back to where it was, but for what
 * is there no more, which is told as well.
 */
export function undoMerge(situation: UndoMergeSituation): UndoMergeDecision {
  const { survivor, absorbed, made, later, state } = situation;
  if (state.undone) return refused(violation('MERGE_STATE', [], { state: 'UNDONE' }));
  if (state.now > mergeUndoableUntil(state.mergedAt))
    return refused(violation('MERGE_STATE', [], { state: 'EXPIRED' }));
  const lock = actionLock('merge', { viewer: situation.viewer, customer: survivor });
  if (lock !== null) return refused(refusalOf(lock));
  const isTouched = (change: Change): boolean => later.some((other) => belongTogether(other, change));
  const own = made.survivor.filter(({ field, part }) => field !== 'status' && part !== 'order');
  const kept = own.filter(isTouched);
  const untouched = own.filter((change) => !isTouched(change));
  const survivorNext = without(survivor, untouched, situation.customFields);
  const absorbedNext = withBack(situation, kept);
  const taken = named(untouched).filter((id) => survivor.assigneeIds.includes(id));
  const status = made.absorbed.find(({ field }) => field === 'status')?.old as CustomerStatus | undefined;
  const back = made.absorbed.flatMap(({ field, part }) =>
    field === 'assignees' && part !== null && situation.staff.has(part) ? [part] : [],
  );
  return {
    ok: true,
    ...told(situation, kept),
    survivor: {
      next: survivorNext,
      unassigned: taken,
      changes: [
        mergedInto(absorbed, absorbed.number, null),
        ...changesBetween(survivor, survivorNext),
        ...taken.map((part): Change => ({ field: 'assignees', part, old: part, new: null })),
      ],
    },
    absorbed: {
      next: absorbedNext,
      status: status ?? 'ACTIVE',
      assigned: back,
      changes: [
        { field: 'status', part: null, old: 'MERGED', new: status ?? 'ACTIVE' },
        ...changesBetween(absorbed, absorbedNext),
        ...back.map((part): Change => ({ field: 'assignees', part, old: null, new: part })),
      ],
    },
  };
}

/** The last moment that a merge can be undone: a day after. Epoch milliseconds. */
export const mergeUndoableUntil = (mergedAt: number): number => mergedAt + 24 * 60 * 60 * 1000;

export interface UndoMergeSituation {
  readonly viewer: Viewer;
  readonly customFields: CustomFieldTable;
  readonly survivor: Customer;
  readonly absorbed: Customer;
  readonly made: { readonly survivor: readonly Change[]; readonly absorbed: readonly Change[] };
  readonly later: readonly Touch[];
  /** Times in epoch milliseconds. */
  readonly state: { readonly mergedAt: number; readonly undone: boolean; readonly now: number };
  /** Membership ids of those who may be assigned. */
  readonly staff: ReadonlySet<string>;
  /** Ids of entries of registers and of articles that are there no more: what pointed at them does not come back. */
  readonly gone: ReadonlySet<string>;
  /** What the entries of registers were called that the merge moved, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Own fields whose value another customer has got meanwhile, and that take each value once. */
  readonly taken: ReadonlySet<FieldKey>;
}

export type UndoMergeDecision = Undone | { readonly ok: false; readonly violations: readonly Violation[] };

interface Undone {
  readonly ok: true;
  readonly kept: readonly UndonePart[];
  /** What the absorbed one had and does not get back: it is there no more, or has become somebody else's. */
  readonly lost: readonly UndonePart[];
  readonly survivor: {
    readonly next: CustomerValues;
    readonly changes: readonly Change[];
    readonly unassigned: readonly string[];
  };
  readonly absorbed: {
    readonly next: CustomerValues;
    readonly status: CustomerStatus;
    readonly changes: readonly Change[];
    readonly assigned: readonly string[];
  };
}

/** Something that does not go back to where it was. */
export interface UndonePart {
  readonly field: FieldKey;
  /** Whom or what it is about, where the field is a list of persons or rows. */
  readonly name: string | null;
}

const refused = (reason: Violation): UndoMergeDecision => ({ ok: false, violations: [reason] });

/** The survivor without what it got. History has only the mask of a person's number: it was taken where there was none. */
function without(survivor: Customer, untouched: readonly Change[], custom: CustomFieldTable): CustomerValues {
  const before = undoChanges(survivor, untouched, custom);
  const gotNumber = untouched.some(({ field, old }) => field === 'personalNumber' && old === null);
  return gotNumber ? { ...before, personalNumber: null } : before;
}

/** The absorbed one with what it had; not what has become the survivor's since, nor what there is no more. */
function withBack(
  { survivor, absorbed, made, gone, taken, customFields }: UndoMergeSituation,
  kept: readonly Change[],
): CustomerValues {
  const stays = new Set(kept.flatMap((change) => (change.part === null ? [] : [memberOf(change)])));
  const back = made.absorbed.filter((change) => {
    const { field, old } = change;
    const id = memberOf(change);
    if (field === 'status' || field === 'assignees' || field === 'coApplicants' || taken.has(field)) return false;
    if (isLinkField(field)) return !gone.has(id);
    return !stays.has(id) && !(articleListOf(field) === field && gone.has(articleIn(old)));
  });
  const values = inOldOrder(undoChanges(absorbed, back, customFields), made.absorbed);
  // Their numbers are whole only where they are now.
  const came = new Set(made.absorbed.flatMap(({ field, part }) => (field === 'coApplicants' ? (part ?? []) : [])));
  const persons = survivor.coApplicants.filter(({ id }) => came.has(id) && !stays.has(id));
  return {
    ...values,
    coApplicants: persons.length === 0 ? absorbed.coApplicants : [...absorbed.coApplicants, ...persons],
  };
}

function lostPart(
  { gone, names, taken, staff }: UndoMergeSituation,
  { field, part, old }: Change,
): UndonePart | undefined {
  if (old === null) return undefined;
  if (field === 'assignees') return part !== null && !staff.has(part) ? { field, name: old } : undefined;
  if (taken.has(field)) return { field, name: null };
  const id = articleListOf(field) === field ? articleIn(old) : isLinkField(field) ? (part ?? '') : '';
  return gone.has(id) ? { field, name: nameIn(old) ?? names.get(id) ?? null } : undefined;
}

/** Undoing goes backwards; the lists stand as they stood. */
function inOldOrder(values: CustomerValues, made: readonly Change[]): CustomerValues {
  const place = new Map(made.map(({ part }, at) => [part, at]));
  const rank = (id: string): number => place.get(id) ?? -1;
  const sorted = <P extends { readonly id: string }>(parts: readonly P[]): readonly P[] =>
    parts.toSorted((a, b) => rank(a.id) - rank(b.id));
  const { contactPersons, serviceArticles, workOrderArticles } = values;
  return {
    ...values,
    contactPersons: sorted(contactPersons),
    serviceArticles: sorted(serviceArticles),
    workOrderArticles: sorted(workOrderArticles),
    ...byKey(linkFields, (field) => values[field].toSorted((a, b) => rank(a) - rank(b))),
  };
}

/** Of a person or a row of articles, as the history has it. */
const nameIn = (told: string | null): string | undefined =>
  told?.startsWith('{') === true ? (JSON.parse(told) as { name?: string }).name : undefined;

const articleIn = (row: string | null): string => (JSON.parse(row ?? '{}') as { article?: string }).article ?? '';

const named = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ field, part, new: is }) => (field === 'assignees' && part !== null && is !== null ? [part] : []));

/**
 * Each once. Of what somebody has touched, what the survivor has is kept; a person or a row that has been taken away from it
 * is lost; a tag or somebody responsible that has been taken off it is where it was.
 */
function told(situation: UndoMergeSituation, touched: readonly Change[]): Pick<Undone, 'kept' | 'lost'> {
  const { survivor, made, names } = situation;
  const kept = new Map<string, UndonePart>();
  const lost = new Map<string, UndonePart>();
  for (const change of touched) {
    const { field, part, new: is } = change;
    if (isPrice(field)) continue;
    const name = field === 'assignees' ? is : (nameIn(is) ?? names.get(part ?? '') ?? null);
    const key = keyOf(change);
    if (isHere(survivor, change)) kept.set(key, kept.get(key) ?? { field, name });
    else if (listOf(change) !== null) lost.set(key, lost.get(key) ?? { field, name });
  }
  for (const change of made.absorbed) {
    const part = lostPart(situation, change);
    if (part && !kept.has(keyOf(change))) lost.set(keyOf(change), part);
  }
  return { kept: [...kept.values()], lost: [...lost.values()] };
}

/** Whether the survivor has now what a change is of; a field always is one that it has. */
function isHere(survivor: Customer, change: Change): boolean {
  const { field, part } = change;
  if (field === 'assignees') return survivor.assigneeIds.includes(part ?? '');
  if (isLinkField(field)) return survivor[field].includes(part ?? '');
  const list = listOf(change);
  return list === null || survivor[list].some(({ id }) => id === memberOf(change));
}

const keyOf = (change: Change): string =>
  `${change.field} ${change.field.startsWith('addresses.') ? '' : memberOf(change)}`;

const isPrice = (field: FieldKey): boolean => articleListOf(field) !== undefined && articleListOf(field) !== field;
