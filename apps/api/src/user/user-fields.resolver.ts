import { seesSubgroups } from '@register/domain/subgroup/subgroup';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { Subgroup } from '../subgroup/subgroup.type.js';
import type { DefaultSubgroups } from './default-subgroups.loaders.js';
import { User } from './user.type.js';

/** What of a user costs a query. */
@Resolver(() => User)
export class UserFieldsResolver {
  constructor(private readonly defaults: DefaultSubgroups) {}

  @FieldResolver(() => Subgroup, { nullable: true })
  async defaultSubgroup(@Root() user: User, @Ctx() context: RequestContext): Promise<Subgroup | null> {
    const { viewer, groupId } = requireActor(context);
    const id = parsePublicId('usr', user.id);
    return id && seesSubgroups(viewer) ? this.defaults.of(context, groupId, id) : null;
  }
}
