import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { Customer } from '../customer/customer.type.js';
import type { Page } from '../graphql/connection.js';
import { selectedFields } from '../graphql/selection.js';
import type { RequestContext } from '../request-context.js';
import { ChangeSource } from './history-enums.type.js';
import type { HistoryEntryRecord } from './history-entry.js';
import type { HistoryLoaders } from './history.loaders.js';
import { historiesOf } from './readable-histories.js';

/** The history as a field of the customer that it is about. */
@Resolver(() => Customer)
export class HistoryFieldsResolver {
  constructor(private readonly histories: HistoryLoaders) {}

  @FieldResolver()
  async history(
    @Root() customer: { readonly key: Buffer },
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 25, nullable: true, description: 'How many, 1–100.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the entry before the page.' })
    after?: string | null,
    @Arg('field', () => String, {
      nullable: true,
      description: 'Only entries about this field of the card, e.g. `phone`.',
    })
    field?: string | null,
    @Arg('actor', () => String, {
      nullable: true,
      description: 'Only entries of somebody with this name, spelled as `CustomerHistoryEntry.actor` has it.',
    })
    actor?: string | null,
    @Arg('source', () => ChangeSource, { nullable: true, description: 'Only what came in this way.' })
    source?: HistoryEntryRecord['source'] | null,
  ): Promise<Page<HistoryEntryRecord>> {
    const counts = selectedFields(info).has('totalCount');
    const of = { ...historiesOf(context, field), actor: actor ?? null, source: source ?? null };
    return this.histories.page(context, of, customer.key, { first, after }, counts);
  }

  @FieldResolver()
  historyActors(@Root() customer: { readonly key: Buffer }, @Ctx() context: RequestContext): Promise<string[]> {
    return this.histories.actors(context, historiesOf(context), customer.key);
  }
}
