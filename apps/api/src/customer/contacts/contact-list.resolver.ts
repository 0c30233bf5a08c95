import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, Info, Int, Query, Resolver } from 'type-graphql';
import type { Page } from '../../graphql/connection.js';
import { selectedFields } from '../../graphql/selection.js';
import { requireActor, type RequestContext } from '../../request-context.js';
import type { ContactPersonRecord } from '../customer-record.js';
import { customerSelection } from '../customer-selection.js';
import { ContactPersonConnection } from './contact-connection.type.js';
import { ContactPersonFilter, ContactPersonOrderInput } from './contact-filter.inputs.js';
import type { ContactListEdge, ContactListQuery } from './contact-list.query.js';

/** The register of contact persons. */
@Resolver()
export class ContactListResolver {
  constructor(private readonly list: ContactListQuery) {}

  @Query(() => ContactPersonConnection, {
    description:
      'The contact persons of the customers that the viewer may see, a page at a time, by name. Those of active customers unless asked for otherwise. They are changed through `customerUpdate`. Whoever may not read contact persons is answered FIELD_ACCESS_DENIED.',
  })
  @Directive('@requiresScopes(scopes: ["customer.view", "customer.viewAssigned"])')
  contactPersons(
    @Arg('first', () => Int, { nullable: true, description: 'How many from the start, 1–100; 25 when left out.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after: string | null | undefined,
    @Arg('last', () => Int, { nullable: true, description: 'How many from the end, 1–100.' })
    last: number | null | undefined,
    @Arg('before', () => String, { nullable: true, description: 'The cursor of the row after the page.' })
    before: string | null | undefined,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Any part of name, e-mail or phone; case, accents and separators do not count. At most 200 characters and 12 words.',
    })
    search: string | null | undefined,
    @Arg('filter', () => ContactPersonFilter, { nullable: true, description: 'Which of them.' })
    filter: ContactPersonFilter | null | undefined,
    @Arg('orderBy', () => [ContactPersonOrderInput], {
      nullable: true,
      description: 'In which order; one field. By name when nothing is asked for.',
    })
    orderBy: ContactPersonOrderInput[] | null | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ContactPersonRecord, ContactListEdge>> {
    const actor = requireActor(context);
    const asked = selectedFields(info);
    return this.list.page(
      { actor, readable: context.readable, now: context.now() },
      { first, after, last, before, search, filter, orderBy },
      {
        customer: customerSelection(info, ['edges', 'customer']),
        rows: asked.has('nodes') || asked.has('edges') || asked.has('pageInfo'),
        counts: asked.has('totalCount'),
      },
    );
  }
}
