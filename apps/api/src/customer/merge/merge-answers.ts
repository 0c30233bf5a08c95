import { can, scopeOf } from '@register/domain/access/access';
import type { Change } from '@register/domain/customer/changes';
import type { MergeBlockReason } from '@register/domain/merge/merge-blocks';
import { movedKinds } from '@register/domain/merge/merge-parts';
import { mergeUndoableUntil } from '@register/domain/merge/undo-merge';
import { violation } from '@register/domain/violation';
import { publicId } from '../../database/ids.js';
import { messageFor } from '../../graphql/messages/message-for.js';
import { toUserErrors } from '../../graphql/to-user-errors.js';
import type { UserError } from '../../graphql/user-error.type.js';
import type { Actor, RequestContext } from '../../request-context.js';
import { conflictValue } from '../conflict-value.js';
import { fieldConflictOf, VersionConflictError } from '../version-conflict-error.type.js';
import type { MergeLook, MergeOutcome } from './customer-merge.service.js';
import { moveKinds } from './merge.enums.js';
import {
  MergeBlockedError,
  type CustomerMerge,
  type CustomerMergeBlock,
  type CustomerMergeChoice,
  type CustomerMergeDifference,
  type CustomerMergeMove,
} from './merge.type.js';
import type { MergeRow } from './merges.query.js';

type Context = Pick<RequestContext, 'readable' | 'actor' | 'language'>;

/** The choices are the viewer's own: the domain has left out what they may not read. */
export const choicesOf = ({ choices }: MergeLook, { actor }: Context): CustomerMergeChoice[] =>
  choices.map(({ field, differences, suggested, sides }) => ({
    field,
    differences: differences.map((change) => differenceOf(change, actor)),
    suggested,
    sides: [...sides],
  }));

function differenceOf({ field, part, old, new: theirs }: Change, actor: Actor | null): CustomerMergeDifference {
  const value = (text: string | null) => conflictValue(field, part, text, actor?.customFields);
  return { field, part, survivor: value(old), absorbed: value(theirs) };
}

/** Of lists that the viewer may not read not even the length is told. */
export function movesOf({ moves, followers }: MergeLook, { readable }: Context): CustomerMergeMove[] {
  const lists = movedKinds.flatMap((kind) => (readable.has(kind) ? moves.filter((move) => move.kind === kind) : []));
  const others = followers.flatMap(({ follower: { kind, field }, count }) =>
    count > 0 && (field === null || readable.has(field)) ? [{ kind, moved: count, stays: 0 }] : [],
  );
  return [...lists, ...others].map(({ kind, moved, stays }) => ({ kind: moveKinds[kind], moved, stays }));
}

export const blocksOf = (blocks: readonly MergeBlockReason[], { language }: Context): CustomerMergeBlock[] =>
  blocks.map((reason) => ({ reason, message: messageFor(blockedBy(reason), language) }));

const blockedBy = (reason: MergeBlockReason | undefined) =>
  violation('MERGE_BLOCKED', [], { reason: reason ?? 'OTHER' });

export function mergeErrors(outcome: Exclude<MergeOutcome, { kind: 'MERGED' }>, context: Context): UserError[] {
  const { language } = context;
  if (outcome.kind === 'REFUSED') return toUserErrors(outcome.violations, language);
  if (outcome.kind === 'BLOCKED') {
    const reasons = blocksOf(outcome.blocks, context);
    const [common] = toUserErrors([blockedBy(outcome.blocks[0])], language);
    return [Object.assign(new MergeBlockedError(), common, { __typename: 'MergeBlockedError', reasons })];
  }
  const [common] = toUserErrors([violation('VERSION_CONFLICT', [outcome.path])], language);
  return [
    Object.assign(new VersionConflictError(), common, {
      __typename: 'VersionConflictError',
      key: outcome.key,
      conflicts: outcome.conflicts.flatMap((conflict) =>
        context.readable.has(conflict.field) ? [fieldConflictOf(conflict, context)] : [],
      ),
    }),
  ];
}

/** A merge as the viewer is told of it. */
export function mergeOf(merge: MergeRow, { viewer }: Actor, now: number): CustomerMerge {
  const until = mergeUndoableUntil(merge.mergedAt);
  const may = can(viewer, 'customer.delete') && scopeOf(viewer, 'edit') !== 'NONE';
  return {
    id: publicId('mrg', merge.id),
    absorbedId: publicId('cus', merge.absorbedId),
    absorbedNumber: merge.number,
    mergedAt: merge.mergedAt,
    mergedBy: merge.mergedBy,
    undoableUntil: until,
    undoneAt: merge.undoneAt,
    canUndo: may && merge.undoneAt === null && now <= until,
  };
}
