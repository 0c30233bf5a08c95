import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DateTimeScalar } from '../../../graphql/scalars.js';
import { requireActor, type RequestContext } from '../../../request-context.js';
import { CustomerFilter } from '../customer-filter.inputs.js';
import type { CustomerNewsQuery } from './customer-news.query.js';
import { CustomerNews } from './customer-news.type.js';

/** Whether a list that somebody has before them is still as it was read. */
@Resolver()
export class CustomerNewsResolver {
  constructor(private readonly query: CustomerNewsQuery) {}

  @Query(() => CustomerNews, {
    description:
      'How many customers of a list others have changed or added since a moment, of those that the viewer may see. Ask again every half minute at most.',
  })
  customerNews(
    @Arg('since', () => DateTimeScalar, {
      nullable: true,
      description:
        '`asOf` of the answer before. Without it nothing is counted, and only a moment to begin from is told.',
    })
    since: number | null | undefined,
    @Arg('search', () => String, { nullable: true, description: 'Words that the list is searched by.' })
    search: string | null | undefined,
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'The filter of the list.' })
    filter: CustomerFilter | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<CustomerNews> {
    const actor = requireActor(context);
    return this.query.news(
      { actor, readable: context.readable, now: context.now() },
      { search, filter },
      since ?? null,
    );
  }
}
