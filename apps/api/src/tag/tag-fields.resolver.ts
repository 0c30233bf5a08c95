import { can } from '@register/domain/access/access';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LinkUsage } from '../customer/links/link-usage.loaders.js';
import { parsePublicId } from '../database/ids.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { Tag } from './tag.type.js';

/** What of a tag costs a query. */
@Resolver(() => Tag)
export class TagFieldsResolver {
  constructor(private readonly usage: LinkUsage) {}

  /** Who sees some customers only must not learn of the others by counting. */
  @FieldResolver(() => Int, { nullable: true })
  async customerCount(@Root() tag: Tag, @Ctx() context: RequestContext): Promise<number | null> {
    const { viewer, groupId } = requireActor(context);
    const id = parsePublicId('tag', tag.id);
    return id && can(viewer, 'admin') ? this.usage.of(context, groupId, id) : null;
  }
}
