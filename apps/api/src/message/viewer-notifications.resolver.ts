import { Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import type { Sql } from '../database/sql.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { Viewer } from '../viewer/viewer.type.js';
import { countUnread } from './notifications.query.js';

/** What the bell shows. */
@Resolver(() => Viewer)
export class ViewerNotificationsResolver {
  constructor(private readonly read: Sql) {}

  @FieldResolver(() => Int, { nullable: true })
  async unreadNotifications(@Ctx() context: RequestContext): Promise<number | null> {
    const actor = requireActor(context);
    return actor.actorKind === 'API_KEY' ? null : countUnread(this.read, actor);
  }
}
