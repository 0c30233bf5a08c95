import { can } from '../access/access.js';
import type { Change } from '../customer/changes.js';
import { changesBetween } from '../customer/changes.js';
import { namedTwice } from '../customer/co-applicants.js';
import type { Customer, CustomerValues } from '../customer/customer.js';
import type { CustomerReference } from '../customer/deletion.js';
import type { Draft } from '../customer/field-values.js';
import { groupOf } from '../customer/put-back-together.js';
import type { FieldKey } from '../custom-fields/custom-field-table.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { MergeBlockReason } from './merge-blocks.js';
import { identityInUse, mergeBlocks } from './merge-blocks.js';
import type { ChoosingSituation, MergeChoice, MergeSide } from './merge-choices.js';
import { choicesOf, mayChoose, mergeChoices, takeSide } from './merge-choices.js';
import type { MergeMove } from './merge-parts.js';
import { emptied, joinParts } from './merge-parts.js';

/**
 * The one decision about making one customer of two: what both become and what that changes, or what stands in the way.
 * What the viewer may not read or write is not theirs to choose: there the survivor's value stands, and where it has none
 * the other's. Everything else of the absorbed one comes over or stays with it, as it is kept.
 */
export function mergeCustomers(situation: MergeSituation, wishes: readonly MergeWish[] = []): MergeDecision {
  const { survivor, absorbed, viewer, customFields } = situation;
  const refused = wrongWishes(situation, wishes);
  if (refused.length > 0) return { ok: false, violations: refused, blocks: [] };
  const blocks = mergeBlocks(viewer, survivor, absorbed, situation.references);
  const choices = mergeChoices(survivor, absorbed, customFields);
  const offered = new Set(choicesOf(choices, situation).map(({ field }) => field));
  const draft: Draft = { ...survivor };
  for (const choice of choices) {
    const wish = offered.has(choice.field) ? wishes.find(({ field }) => field === choice.field) : undefined;
    takeSide(draft, absorbed, choice.fields, wish?.take ?? choice.suggested);
  }
  if (identityInUse(survivor) === null && identityInUse(absorbed)?.kind === 'personalNumber')
    draft.personalNumber = absorbed.personalNumber;
  const { moves, blocks: tooMany, assigned } = joinParts(draft, survivor, absorbed);
  blocks.push(...tooMany);
  // Last, when nothing else stands in the way, and where a wrong guess leaves a trace: see `namedTwice`.
  const tells = !situation.isTrial || can(viewer, 'customer.identity');
  if (tells && blocks.length === 0 && namedTwice(survivor, draft).length > 0) blocks.push('CO_APPLICANT_TWICE');
  if (blocks.length > 0) return { ok: false, violations: [], blocks };
  const left = emptied(
    absorbed,
    moves.some(({ kind, moved }) => kind === 'coApplicants' && moved > 0),
  );
  return {
    ok: true,
    moves,
    survivor: {
      next: draft,
      assigned,
      changes: [
        mergedInto(absorbed, null, absorbed.number),
        ...changesBetween(survivor, draft),
        ...assigned.map((id) => assigneeChange(id, null, id)),
      ],
    },
    absorbed: {
      next: left,
      unassigned: absorbed.assigneeIds,
      changes: [
        { field: 'status', part: null, old: absorbed.status, new: 'MERGED' },
        ...changesBetween(absorbed, left),
        ...absorbed.assigneeIds.map((id) => assigneeChange(id, id, null)),
      ],
    },
  };
}

/** What is shown before: the viewer's choices, what comes over, and what stands in the way. */
export function previewMerge(situation: MergeSituation): MergePreview {
  const { survivor, absorbed, customFields } = situation;
  const decision = mergeCustomers({ ...situation, isTrial: true });
  return {
    choices: choicesOf(mergeChoices(survivor, absorbed, customFields), situation),
    moves: joinParts({ ...survivor }, survivor, absorbed).moves,
    blocks: decision.ok ? [] : decision.blocks,
  };
}

/** What history tells of a merge in the survivor: the absorbed one by its id, with its number. */
export const mergedInto = (absorbed: Pick<Customer, 'id'>, old: string | null, next: string | null): Change => ({
  field: 'status',
  part: absorbed.id,
  old,
  new: next,
});

export interface MergeSituation extends ChoosingSituation {
  readonly absorbed: Customer;
  /** What refers to the one that is absorbed, and cannot follow it. */
  readonly references: readonly CustomerReference[];
  /** Nothing is written: somebody looks at what would be. */
  readonly isTrial?: boolean;
}

/** Whose value the viewer wants; where they say nothing the suggestion stands. */
export interface MergeWish {
  readonly field: string;
  readonly take: MergeSide;
}

export type MergeDecision =
  | {
      readonly ok: true;
      readonly moves: readonly MergeMove[];
      readonly survivor: {
        readonly next: CustomerValues;
        readonly changes: readonly Change[];
        readonly assigned: readonly string[];
      };
      readonly absorbed: {
        readonly next: CustomerValues;
        readonly changes: readonly Change[];
        readonly unassigned: readonly string[];
      };
    }
  | { readonly ok: false; readonly violations: readonly Violation[]; readonly blocks: readonly MergeBlockReason[] };

export interface MergePreview {
  readonly choices: readonly MergeChoice[];
  readonly moves: readonly MergeMove[];
  readonly blocks: readonly MergeBlockReason[];
}

/** The same answer whether the field differs or not: else it would tell of what may not be read. */
function wrongWishes(situation: MergeSituation, wishes: readonly MergeWish[]): Violation[] {
  const known = new Map(
    mergeChoices(situation.survivor, situation.absorbed, situation.customFields).map((choice) => [
      choice.field,
      choice,
    ]),
  );
  return wishes.flatMap(({ field, take }, at) => {
    const path = ['choices', String(at)];
    if (!mayChoose(groupOf(field as FieldKey), situation))
      return [violation('FIELD_NOT_WRITABLE', [...path, 'field'], { requires: 'customer.edit' })];
    const choice = known.get(field as FieldKey);
    if (choice === undefined || choice.sides.includes(take)) return [];
    return [violation('NOT_A_CHOICE', [...path, 'take'], { choices: choice.sides.join(', ') })];
  });
}

const assigneeChange = (part: string, old: string | null, next: string | null): Change => ({
  field: 'assignees',
  part,
  old,
  new: next,
});
