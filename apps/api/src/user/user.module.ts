import { can } from '@register/domain/access/access';
import type { ApiModule, ModuleDeps } from '../module.js';
import { requireActor } from '../request-context.js';
import { DefaultSubgroupService } from './default-subgroup.service.js';
import { DefaultSubgroups } from './default-subgroups.loaders.js';
import { UserFieldsResolver } from './user-fields.resolver.js';
import { userOf } from './user.type.js';
import { UserResolver } from './user.resolver.js';
import { userById } from './users.query.js';

/** Users of the group, as other modules and the assign picker need them. */
export const userModule = ({ read, unitOfWork, cursors, clock }: ModuleDeps): ApiModule => ({
  resolvers: [
    new UserResolver(read, cursors, new DefaultSubgroupService(unitOfWork, clock)),
    new UserFieldsResolver(new DefaultSubgroups(read)),
  ],
  entries: [
    {
      idKind: 'usr',
      readable: (viewer) => new Set(can(viewer, 'admin') ? ['defaultSubgroup'] : []),
    },
  ],
  nodes: [
    {
      kind: 'usr',
      load: async (id, context) => {
        const actor = requireActor(context);
        const isOneself = actor.actorKind === 'STAFF' && id.equals(actor.actorId);
        if (!isOneself && !can(actor.viewer, 'customer.assign')) return null;
        const row = await userById(read, actor.groupId, id);
        return row ? userOf(row, actor) : null;
      },
    },
  ],
});
