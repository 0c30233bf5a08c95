import { can } from '@register/domain/access/access';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { MessageFilter } from './message-log.inputs.js';
import type { MessageLogService } from './message-log.service.js';
import { MessageConnection, MessagePayload, type Message } from './message-log.type.js';
import { MessageLogScope } from './message.enums.js';
import { messageOf, pageWithCustomers, withCustomers } from './message-page.js';

/** What has been sent, and whether it arrived. */
@Resolver()
export class MessageLogResolver {
  constructor(
    private readonly log: MessageLogService,
    private readonly read: Sql,
  ) {}

  @Query(() => MessageConnection, {
    description:
      'The log of messages, the newest first: those that the viewer has made leave, or with `activityLog.viewAll` everybody’s. What is about a customer that the viewer does not see, or went to a login of one, is left out, and what went to customers’ logins for whoever may not read `customerUsers`.',
  })
  async messages(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('scope', () => MessageLogScope, { nullable: true, description: 'Whose; OWN when left out.' })
    scope?: MessageLogScope | null,
    @Arg('filter', () => MessageFilter, { nullable: true, description: 'Which of them; all when left out.' })
    filter?: MessageFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
  ): Promise<Page<Message>> {
    const everybodys = scope === 'ALL';
    const actor = everybodys ? requirePermission(context, 'activityLog.viewAll') : requireActor(context);
    const { states, channels, kinds, search } = filter ?? {};
    const page = await this.log.page(
      actor,
      { everybodys, states, channels, kinds, search },
      { first, after },
      selectedFields(info).has('totalCount'),
    );
    const letters = await this.log.letters(actor, page.nodes);
    return pageWithCustomers(this.read, context, page, (row, customer) => ({
      ...messageOf(row, customer, context),
      text: letters.get(row) ?? null,
    }));
  }

  @Mutation(() => MessagePayload, {
    description:
      'Has a message tried anew that was given up: one of the viewer’s own, or with `activityLog.viewAll` anybody’s.',
  })
  async messageReplay(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The message, `msg_…`.' }) id: string,
  ): Promise<MessagePayload> {
    const actor = requireActor(context);
    const everybodys = can(actor.viewer, 'activityLog.viewAll');
    const { row, violations } = await this.log.replay(actor, everybodys, parsePublicId('msg', id));
    const [message] = await withCustomers(this.read, context, row ? [row] : [], messageOf);
    return { message: message ?? null, userErrors: toUserErrors(violations, context.language) };
  }
}
