import { can } from '@register/domain/access/access';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LinkUsage } from '../customer/links/link-usage.loaders.js';
import { parsePublicId } from '../database/ids.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { Subgroup } from './subgroup.type.js';

/** What of a subgroup costs a query. */
@Resolver(() => Subgroup)
export class SubgroupFieldsResolver {
  constructor(private readonly usage: LinkUsage) {}

  /** Who sees some customers only must not learn of the others by counting. */
  @FieldResolver(() => Int, { nullable: true })
  async customerCount(@Root() subgroup: Subgroup, @Ctx() context: RequestContext): Promise<number | null> {
    const { viewer, groupId } = requireActor(context);
    const id = parsePublicId('sub', subgroup.id);
    return id && can(viewer, 'admin') ? this.usage.of(context, groupId, id) : null;
  }
}
