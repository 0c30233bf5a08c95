import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { requireActor, type RequestContext } from '../../../request-context.js';
import { CustomerFilter } from '../customer-filter.inputs.js';
import { CustomerFacet } from './customer-facet.type.js';
import type { CustomerFacetsQuery } from './customer-facets.query.js';

/** What may be chosen in the filters of the register, counted. */
@Resolver()
export class CustomerFacetsResolver {
  constructor(private readonly query: CustomerFacetsQuery) {}

  @Query(() => [CustomerFacet], {
    description:
      'How the customers of a list divide among the options of its filters, in the order asked for. What the filter says of a field does not narrow that field itself. At most 20,000 customers are looked through (of a search for common words fewer): beyond them the counts are AT_LEAST.',
  })
  customerFacets(
    @Arg('fields', () => [String], {
      description:
        'Which fields, at most 40: `type`, `status`, `language`, `vatType`, `city`, `costCentre`, `tags`, `subgroups`, `discountLetters`, `assignedTo`, `documents`, `protectedIdentity`, `facilitiesDisabled`, `facilityRequired`, `costCentreRequired`, `alwaysInvoice`, and `customFields.<key>` of a field of choices or of yes and no.',
    })
    fields: string[],
    @Arg('search', () => String, { nullable: true, description: 'Words that the list is searched by.' })
    search: string | null | undefined,
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'The filter of the list.' })
    filter: CustomerFilter | null | undefined,
    @Arg('optionSearch', () => String, {
      nullable: true,
      description:
        'Of entries, users, places and cost centres only those whose name or text contains each of these words; case and accents do not count. At most 200 characters.',
    })
    optionSearch: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<CustomerFacet[]> {
    const actor = requireActor(context);
    return this.query.facets(
      { actor, readable: context.readable, now: context.now() },
      { search, filter, optionSearch },
      fields,
    );
  }
}
