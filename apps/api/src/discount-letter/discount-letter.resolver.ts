import type { GraphQLResolveInfo } from 'graphql';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId, publicId } from '../database/ids.js';
import { EntryDeletePayload } from '../entry/entry-delete.type.js';
import type { EntryOutcome } from '../entry/entry.service.js';
import { EntryStatusFilter } from '../entry/entry-status.type.js';
import type { Page } from '../graphql/connection.js';
import { badInput } from '../graphql/errors.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { requireActor, type RequestContext } from '../request-context.js';
import {
  DiscountLetterCreateInput,
  DiscountLetterLookupInput,
  DiscountLetterUpdateInput,
} from './discount-letter.inputs.js';
import type { DiscountLetterListQuery } from './discount-letter-list.query.js';
import { DiscountLetterPayload } from './discount-letter.payloads.js';
import type { DiscountLetterService } from './discount-letter.service.js';
import { DiscountLetter, DiscountLetterConnection, type DiscountLetterRecord } from './discount-letter.type.js';

const versionArgument = {
  nullable: true,
  description: 'The version that the change was made on; without it nothing is compared.',
} as const;
const idArgument = { description: 'Which discount letter, `dil_…`.' };

/** The register of discount letters. */
@Resolver()
export class DiscountLetterResolver {
  constructor(
    private readonly service: DiscountLetterService,
    private readonly list: DiscountLetterListQuery,
  ) {}

  @Query(() => DiscountLetterConnection, { description: 'The discount letters of the group, by name.' })
  @Directive('@requiresScopes(scopes: ["discountLetter.view"])')
  async discountLetters(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'How many from the start, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'How many from the end, 1–100.' })
    last?: number | null,
    @Arg('before', () => String, { nullable: true, description: 'The cursor of the row after the page.' })
    before?: string | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Words that the name contains; case and accents do not count. At most 200 characters.',
    })
    search?: string | null,
    @Arg('status', () => EntryStatusFilter, { nullable: true, description: 'By status; all when left out.' })
    status?: EntryStatusFilter | null,
  ): Promise<Page<DiscountLetterRecord>> {
    const actor = requirePermission(context, 'discountLetter.view');
    const args = { first, after, last, before, search, status };
    return this.list.page(actor, args, selectedFields(info).has('totalCount'));
  }

  @Query(() => DiscountLetter, {
    nullable: true,
    description: "One discount letter. Unknown, another group's and not for this viewer all answer null.",
  })
  async discountLetter(
    @Arg('by', () => DiscountLetterLookupInput, { description: 'Its id or its name.' }) by: DiscountLetterLookupInput,
    @Ctx() context: RequestContext,
  ): Promise<DiscountLetterRecord | null> {
    const actor = requireActor(context);
    if (by.id === undefined) return this.list.letter(actor, { name: by.name ?? '' });
    const id = parsePublicId('dil', by.id);
    return id ? this.list.letter(actor, { id }) : null;
  }

  @Mutation(() => DiscountLetterPayload, { description: 'Adds a discount letter with its rows.' })
  @Directive('@requiresScopes(scopes: ["discountLetter.create"])')
  async discountLetterCreate(
    @Arg('input', () => DiscountLetterCreateInput, { description: 'Its values.' }) input: DiscountLetterCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<DiscountLetterPayload> {
    const actor = requirePermission(context, 'discountLetter.create');
    return this.payload(context, undefined, await this.service.create(actor, checked(input)));
  }

  @Mutation(() => DiscountLetterPayload, {
    description:
      'Changes name and rows of a discount letter. With `expectedVersion`, what others changed meanwhile is kept, row by row, and what both changed answers VERSION_CONFLICT with nothing saved.',
  })
  @Directive('@requiresScopes(scopes: ["discountLetter.edit"])')
  async discountLetterUpdate(
    @Arg('id', () => ID, idArgument) id: string,
    @Arg('input', () => DiscountLetterUpdateInput, { description: 'The changes. Absent leaves.' })
    input: DiscountLetterUpdateInput,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<DiscountLetterPayload> {
    const actor = requirePermission(context, 'discountLetter.edit');
    const target = { id: parsePublicId('dil', id), expectedVersion: expectedVersion ?? null };
    return this.payload(context, target.id, await this.service.update(actor, target, checked(input)));
  }

  @Mutation(() => DiscountLetterPayload, {
    description:
      'Makes a discount letter inactive: customers keep it with its discounts, and none can be given it anew.',
  })
  @Directive('@requiresScopes(scopes: ["discountLetter.edit"])')
  discountLetterInactivate(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<DiscountLetterPayload> {
    return this.setStatus(context, id, expectedVersion, 'INACTIVE');
  }

  @Mutation(() => DiscountLetterPayload, { description: 'Makes a discount letter active again.' })
  @Directive('@requiresScopes(scopes: ["discountLetter.edit"])')
  discountLetterActivate(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<DiscountLetterPayload> {
    return this.setStatus(context, id, expectedVersion, 'ACTIVE');
  }

  @Mutation(() => EntryDeletePayload, {
    description: 'Removes a discount letter that nothing refers to, with its rows. Its history stays.',
  })
  @Directive('@requiresScopes(scopes: ["discountLetter.delete"])')
  async discountLetterDelete(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<EntryDeletePayload> {
    const actor = requirePermission(context, 'discountLetter.delete');
    const target = { id: parsePublicId('dil', id), expectedVersion: expectedVersion ?? null };
    const outcome = await this.service.remove(actor, target);
    return outcome.kind === 'SAVED'
      ? { deletedId: publicId('dil', outcome.id), userErrors: [] }
      : { deletedId: null, userErrors: toUserErrors(outcome.violations, context.language) };
  }

  private async setStatus(
    context: RequestContext,
    id: string,
    expectedVersion: number | null | undefined,
    status: EntryStatus,
  ): Promise<DiscountLetterPayload> {
    const actor = requirePermission(context, 'discountLetter.edit');
    const target = { id: parsePublicId('dil', id), expectedVersion: expectedVersion ?? null };
    return this.payload(context, target.id, await this.service.setStatus(actor, target, status));
  }

  private async payload(
    context: RequestContext,
    id: Buffer | undefined,
    outcome: EntryOutcome,
  ): Promise<DiscountLetterPayload> {
    const key = outcome.kind === 'SAVED' ? outcome.id : id;
    return {
      discountLetter: key ? await this.list.letter(requireActor(context), { id: key }) : null,
      userErrors: outcome.kind === 'SAVED' ? [] : toUserErrors(outcome.violations, context.language),
    };
  }
}

const maxRows = 500;

function checked<Input extends DiscountLetterUpdateInput>(input: Input): Input {
  if ((input.rows ?? []).length > maxRows) throw badInput(`A list has at most ${maxRows} values.`, ['input', 'rows']);
  return input;
}
