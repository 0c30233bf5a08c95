import { can } from '@register/domain/access/access';
import type { ApiModule, ModuleDeps } from '../module.js';
import { requireActor } from '../request-context.js';
import { userOf } from './user.type.js';
import { UserResolver } from './user.resolver.js';
import { userById } from './users.query.js';

/** Users of the group, as other modules and the assign picker need them. */
export const userModule = ({ read, cursors }: ModuleDeps): ApiModule => ({
  resolvers: [new UserResolver(read, cursors)],
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
