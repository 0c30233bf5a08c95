import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Page } from '../../graphql/connection.js';
import { selectedFields } from '../../graphql/selection.js';
import { requireActor, type RequestContext } from '../../request-context.js';
import type { CustomerRecord } from '../customer-record.js';
import { customerSelection } from '../customer-selection.js';
import type { AskedView } from '../views/asked-view.js';
import { CustomerConnection } from './customer-connection.type.js';
import { CustomerFilter } from './customer-filter.inputs.js';
import type { CustomerListEdge, CustomerListQuery } from './customer-list.query.js';
import { CustomerOrderInput } from './customer-order.inputs.js';

/** The register. */
@Resolver()
export class CustomerListResolver {
  constructor(
    private readonly list: CustomerListQuery,
    private readonly views: AskedView,
  ) {}

  @Query(() => CustomerConnection, {
    description:
      'The customers that the viewer may see, a page at a time. Active and inactive ones, by name, unless asked for otherwise. Whoever sees none gets an empty list.',
  })
  async customers(
    @Arg('first', () => Int, {
      nullable: true,
      description: 'How many from the start or behind `after`: 1 to 100, 25 when neither `first` nor `last` is given.',
    })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list: what comes behind it.' })
    after: string | null | undefined,
    @Arg('last', () => Int, { nullable: true, description: 'How many from the end or in front of `before`: 1 to 100.' })
    last: number | null | undefined,
    @Arg('before', () => String, { nullable: true, description: 'A cursor of this list: what comes in front of it.' })
    before: string | null | undefined,
    @Arg('search', () => String, {
      nullable: true,
      description:
        "Words that must all be found, in any part of a word from two characters: name, customer number, organisation number, phone, e-mail, place, contact persons, and the group's own fields that are `searchable`. Case and accents do not count (`granasen` finds Granåsen), nor do separators in numbers. A whole personal number finds its customer for those with `customer.identity`. At most 200 characters.",
    })
    search: string | null | undefined,
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'Which of them.' })
    filter: CustomerFilter | null | undefined,
    @Arg('orderBy', () => [CustomerOrderInput], {
      nullable: true,
      description: 'In which order; at most 5 fields. By name when nothing is asked for, by relevance in a search.',
    })
    orderBy: CustomerOrderInput[] | null | undefined,
    @Arg('viewId', () => ID, {
      nullable: true,
      description:
        'A view of `customerViews`: its search, filter and order, with the rights of whoever asks. `search` and `filter` narrow it, `orderBy` stands in place of its order. One that is not `isWhole` is refused: FIELD_ACCESS_DENIED; one that the viewer does not have: NOT_FOUND.',
    })
    viewId: string | null | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CustomerRecord, CustomerListEdge>> {
    const actor = requireActor(context);
    const asked = selectedFields(info);
    const list = await this.views.of(actor, viewId, { search, filter, orderBy }, info.schema);
    return this.list.page(
      { actor, readable: context.readable, now: context.now() },
      { first, after, last, before, ...list },
      {
        customer: customerSelection(info, ['nodes'], ['edges', 'node']),
        rows: asked.has('nodes') || asked.has('edges') || asked.has('pageInfo'),
        counts: asked.has('totalCount'),
        searchMatch: selectedFields(info, ['edges']).has('searchMatch'),
      },
    );
  }
}
