import { Ctx, Query, Resolver } from 'type-graphql';
import type { Sql } from '../../database/sql.js';
import { requireActor, type RequestContext } from '../../request-context.js';
import { overviewNumbers } from './overview.query.js';
import { CustomerOverview } from './overview.type.js';

/** The register in numbers. */
@Resolver()
export class OverviewResolver {
  constructor(private readonly read: Sql) {}

  @Query(() => CustomerOverview, {
    description:
      'How many customers the viewer sees, how many have come and when. Whoever may not filter the list by what a number counts is not told it.',
  })
  async customerOverview(@Ctx() context: RequestContext): Promise<CustomerOverview> {
    const { months, ...numbers } = await overviewNumbers(this.read, requireActor(context), context.now());
    return { ...numbers, months: months && [...months] };
  }
}
