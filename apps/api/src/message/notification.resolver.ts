import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { badInput } from '../graphql/errors.js';
import { selectedFields } from '../graphql/selection.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { notificationOf, pageWithCustomers } from './message-page.js';
import { NotificationConnection, NotificationsClearPayload, type Notification } from './notification.type.js';
import { clearNotifications, type Cleared } from './notification.service.js';
import { countUnread, ownNotifications } from './notifications.query.js';

/** What the viewer is told of. Nobody sees anybody else's. */
@Resolver()
export class NotificationResolver {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => NotificationConnection, {
    description:
      'What the viewer is told of and has not put away, the newest first. Names of customers by what they may see now. Empty for an API key.',
  })
  async notifications(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
  ): Promise<Page<Notification>> {
    const actor = requireActor(context);
    const counts = selectedFields(info).has('totalCount');
    const page = await ownNotifications(this.read, this.cursors, actor, { first, after }, counts);
    return pageWithCustomers(this.read, context, page, notificationOf);
  }

  @Mutation(() => NotificationsClearPayload, {
    description: "Puts notifications of the viewer's own away, for good. Give either `ids` or `upTo`.",
  })
  async notificationsClear(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { nullable: true, description: 'These, `msg_…`; 100 at most.' }) ids?: string[] | null,
    @Arg('upTo', () => ID, {
      nullable: true,
      description: 'This one and all that came before it, so that what has come since it was read stays.',
    })
    upTo?: string | null,
  ): Promise<NotificationsClearPayload> {
    const actor = requireActor(context);
    const which = clearedBy(ids, upTo);
    await this.unitOfWork.inTransaction(({ sql }) => clearNotifications(sql, actor, context.now(), which));
    return { unreadNotifications: await countUnread(this.read, actor), userErrors: [] };
  }
}

function clearedBy(ids: readonly string[] | null | undefined, upTo: string | null | undefined): Cleared {
  if ((ids == null) === (upTo == null)) throw badInput('Give either ids or upTo.', ['ids']);
  if ((ids?.length ?? 0) > 100) throw badInput('At most 100 at a time.', ['ids']);
  const last = upTo == null ? undefined : parsePublicId('msg', upTo);
  return last ? { upTo: last } : { ids: (ids ?? []).flatMap((id) => parsePublicId('msg', id) ?? []) };
}
