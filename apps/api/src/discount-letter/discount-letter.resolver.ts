import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, Info, Int, Query, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import { entryMutations } from '../entry/entry-mutations.js';
import { EntryStatusFilter } from '../entry/entry-status.type.js';
import type { Page } from '../graphql/connection.js';
import { badInput } from '../graphql/errors.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import { IdFilter } from '../graphql/value-filters.inputs.js';
import { requireActor, type Actor, type RequestContext } from '../request-context.js';
import {
  DiscountLetterCreateInput,
  DiscountLetterLookupInput,
  DiscountLetterUpdateInput,
} from './discount-letter.inputs.js';
import type { DiscountLetterListQuery } from './discount-letter-list.query.js';
import { DiscountLetterPayload } from './discount-letter.payloads.js';
import type { DiscountLetterService } from './discount-letter.service.js';
import { DiscountLetter, DiscountLetterConnection, type DiscountLetterRecord } from './discount-letter.type.js';

const DiscountLetterMutations = entryMutations({
  name: 'discountLetter',
  idKind: 'dil',
  createInput: DiscountLetterCreateInput,
  updateInput: DiscountLetterUpdateInput,
  payload: DiscountLetterPayload,
  check: checkRows,
  needs: { create: 'discountLetter.create', edit: 'discountLetter.edit', delete: 'discountLetter.delete' },
  words: {
    noun: 'discount letter',
    create: 'Adds a discount letter with its rows.',
    update:
      'Changes name and rows of a discount letter. With `expectedVersion`, what others changed meanwhile is kept, row by row, and what both changed answers VERSION_CONFLICT with nothing saved.',
    changes: 'The changes. Absent leaves.',
    inactivate:
      'Makes a discount letter inactive: customers keep it with its discounts, and none can be given it anew.',
    activate: 'Makes a discount letter active again.',
    delete: 'Removes a discount letter that nothing refers to, with its rows. Its history stays.',
  },
});

/** The register of discount letters. */
@Resolver()
export class DiscountLetterResolver extends DiscountLetterMutations {
  constructor(
    service: DiscountLetterService,
    private readonly list: DiscountLetterListQuery,
  ) {
    super(service);
  }

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
    @Arg('importId', () => IdFilter, { nullable: true, description: 'By the import that last wrote them, `job_…`.' })
    importId?: IdFilter | null,
  ): Promise<Page<DiscountLetterRecord>> {
    const actor = requirePermission(context, 'discountLetter.view');
    const args = { first, after, last, before, search, status, importId };
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

  async entryOf(actor: Actor, id: Buffer | undefined): Promise<Omit<DiscountLetterPayload, 'userErrors'>> {
    return { discountLetter: id ? await this.list.letter(actor, { id }) : null };
  }
}

/** More rows than any letter has are no letter. */
function checkRows({ rows }: DiscountLetterUpdateInput): void {
  if ((rows ?? []).length > maxRows) throw badInput(`A list has at most ${maxRows} values.`, ['input', 'rows']);
}
const maxRows = 500;
