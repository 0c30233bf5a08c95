import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import { requireAdministrator } from '../graphql/require-permission.js';
import { selectedOfConnection } from '../graphql/selection.js';
import type { RequestContext } from '../request-context.js';
import { AccessEventConnection, type AccessEvent } from './access-event.type.js';
import { AccessLogFilter } from './access-log.inputs.js';
import type { AccessLogService } from './access-log.service.js';

@Resolver()
export class AccessLogResolver {
  constructor(private readonly log: AccessLogService) {}

  @Query(() => AccessEventConnection, {
    description:
      "The log of what matters, newest first: who has changed what about users, roles, sessions, API keys, customers' logins and settings, who signed in, whose personal numbers were shown to whom, what was given out, imported, changed at once or merged. Administrators, signed in; not by API key.",
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async accessLog(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('userId', () => ID, { nullable: true, description: 'About this user only, `usr_…`.' })
    userId?: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the event before the page.' })
    after?: string | null,
    @Arg('filter', () => AccessLogFilter, { nullable: true, description: 'Which of them; all when left out.' })
    filter?: AccessLogFilter | null,
  ): Promise<Page<AccessEvent>> {
    const actor = requireAdministrator(context);
    const { kinds, personId, customerId, from, before } = filter ?? {};
    const { counts, rows } = selectedOfConnection(info);
    const question = { userId, kinds, personId, customerId, from, before };
    return this.log.page(actor, question, { first, after }, { counts, names: rows.has('customer') });
  }
}
