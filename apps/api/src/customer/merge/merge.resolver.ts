import type { UndonePart } from '@register/domain/merge/undo-merge';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId, publicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { requirePermission } from '../../graphql/require-permission.js';
import { toUserErrors } from '../../graphql/to-user-errors.js';
import { requireActor, type Actor, type RequestContext } from '../../request-context.js';
import { changeTarget } from '../customer-use-case.js';
import type { CustomerAnswers } from '../customer-answers.js';
import { customerSelection } from '../customer-selection.js';
import { seesCustomer } from '../customer.loaders.js';
import type { CustomerMergeService } from './customer-merge.service.js';
import { blocksOf, choicesOf, mergeErrors, mergeOf, movesOf } from './merge-answers.js';
import {
  CustomerMerge,
  CustomerMergeChoiceInput,
  CustomerMergePayload,
  CustomerMergePreview,
  CustomerMergeUndoPayload,
} from './merge.type.js';
import { mergeById, mergesInto } from './merges.query.js';
import type { UndoMergeService } from './undo-merge.service.js';

const survivorText = 'The customer that stays, `cus_…`.';
const absorbedText =
  'The customer that becomes part of it, `cus_…`. Its id and its number lead to the other afterwards.';

/** Two customers that are one and the same. */
@Resolver()
export class MergeResolver {
  constructor(
    private readonly read: Sql,
    private readonly answers: CustomerAnswers,
    private readonly merging: CustomerMergeService,
    private readonly undoing: UndoMergeService,
    private readonly clock: () => number,
  ) {}

  @Query(() => CustomerMergePreview, {
    nullable: true,
    description:
      'What would come of making one customer of two: what differs and may be chosen, what comes over, and what stands in the way. Null when the viewer does not see both.',
  })
  @Directive('@requiresScopes(scopes: ["customer.delete"])')
  async customerMergePreview(
    @Arg('survivorId', () => ID, { description: survivorText }) survivorId: string,
    @Arg('absorbedId', () => ID, { description: absorbedText }) absorbedId: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerMergePreview | null> {
    const actor = requireMerger(context);
    const [survivor, absorbed] = [parsePublicId('cus', survivorId), parsePublicId('cus', absorbedId)];
    const look = survivor && absorbed && (await this.merging.preview(actor, survivor, absorbed));
    if (!look) return null;
    const card = (of: 'survivor' | 'absorbed') => {
      const selection = customerSelection(info, [of]);
      return selection.fields.size > 0 ? this.answers.card(context, { key: look[of].key }, selection) : null;
    };
    return {
      survivor: await card('survivor'),
      absorbed: await card('absorbed'),
      choices: choicesOf(look, context),
      moves: movesOf(look, context),
      blocks: blocksOf(look.blocks, context),
    };
  }

  @Query(() => [CustomerMerge], {
    description:
      'What has become part of a customer, the newest first; 20 at most. For users of the group and keys that see the customer: else empty.',
  })
  async customerMerges(
    @Arg('survivorId', () => ID, { description: survivorText }) survivorId: string,
    @Ctx() context: RequestContext,
  ): Promise<CustomerMerge[]> {
    const actor = requireActor(context);
    const key = parsePublicId('cus', survivorId);
    if (!key || !context.readable.has('history') || !(await seesCustomer(this.read, actor, key))) return [];
    const merges = await mergesInto(this.read, actor.groupId, key, 20);
    return merges.map((merge) => mergeOf(merge, actor, this.clock()));
  }

  @Mutation(() => CustomerMergePayload, {
    description:
      'Makes one customer of two, in one piece: both are kept or neither is changed. Contact persons, articles, tags, letters, assignees, documents and logins of the one that is absorbed come over; its id and its number lead to the other. Needs permission to delete, and to edit both. What the viewer may not read they do not decide.',
  })
  @Directive('@requiresScopes(scopes: ["customer.delete"])')
  async customerMerge(
    @Arg('survivorId', () => ID, { description: survivorText }) survivorId: string,
    @Arg('absorbedId', () => ID, { description: absorbedText }) absorbedId: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('choices', () => [CustomerMergeChoiceInput], {
      nullable: true,
      description: 'Whose value stands, field by field; what is left out goes as the preview suggests.',
    })
    choices?: CustomerMergeChoiceInput[] | null,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'The version of the survivor that was looked at. Another one is a conflict, and nothing is done.',
    })
    expectedVersion?: number | null,
    @Arg('expectedAbsorbedVersion', () => Int, {
      nullable: true,
      description: 'The version of the other that was looked at. Another one is a conflict, and nothing is done.',
    })
    expectedAbsorbedVersion?: number | null,
  ): Promise<CustomerMergePayload> {
    const actor = requireMerger(context);
    const outcome = await this.merging.merge(
      actor,
      {
        survivor: changeTarget(survivorId, expectedVersion),
        absorbed: changeTarget(absorbedId, expectedAbsorbedVersion),
      },
      choices ?? [],
    );
    if (outcome.kind !== 'MERGED')
      return { customer: null, userErrors: mergeErrors(outcome, context), changeSetId: null, merge: null };
    const selection = customerSelection(info, ['customer']);
    const merge = await mergeById(this.read, actor.groupId, outcome.id);
    return {
      customer: selection.fields.size > 0 ? await this.answers.card(context, { key: outcome.key }, selection) : null,
      userErrors: [],
      changeSetId: outcome.changeSetId && publicId('his', outcome.changeSetId),
      merge: merge ? mergeOf(merge, actor, this.clock()) : null,
    };
  }

  @Mutation(() => CustomerMergeUndoPayload, {
    description:
      'Makes two customers of one again, within 24 hours: everything goes back that nobody has changed since; what somebody has changed stays with the customer that it is on, and is listed, as is what cannot go back.',
  })
  @Directive('@requiresScopes(scopes: ["customer.delete"])')
  async customerMergeUndo(
    @Arg('id', () => ID, { description: 'The merge, `mrg_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerMergeUndoPayload> {
    const actor = requireMerger(context);
    const outcome = await this.undoing.undo(actor, parsePublicId('mrg', id));
    if (outcome.kind === 'REFUSED') {
      const userErrors = toUserErrors(outcome.violations, context.language);
      return { customer: null, restoredId: null, kept: [], lost: [], userErrors, changeSetId: null };
    }
    const selection = customerSelection(info, ['customer']);
    const readable = (parts: readonly UndonePart[]) =>
      parts.filter(({ field }) => context.readable.has(field)).map((part) => ({ ...part }));
    return {
      customer:
        selection.fields.size > 0 ? await this.answers.card(context, { key: outcome.survivor }, selection) : null,
      restoredId: publicId('cus', outcome.absorbed),
      kept: readable(outcome.kept),
      lost: readable(outcome.lost),
      userErrors: [],
      changeSetId: outcome.changeSetId && publicId('his', outcome.changeSetId),
    };
  }
}

/** Who may put customers in the bin and change them; which of them is decided where they are read. */
function requireMerger(context: RequestContext): Actor {
  requirePermission(context, 'customer.delete');
  return requirePermission(context, 'customer.edit', 'customer.editAssigned');
}
