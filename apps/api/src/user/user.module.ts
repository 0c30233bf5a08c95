import { can } from '@register/domain/access/access';
import { UserSessionsService } from '../account/user-sessions.service.js';
import type { CustomerChangeService } from '../customer/customer-change.service.js';
import type { MessageService } from '../message/message.service.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { requireActor } from '../request-context.js';
import type { RoleService } from '../role/role.service.js';
import type { SecondFactors } from '../session/second-factors.js';
import { UserChangeService } from './user-change.service.js';
import { UserInviteService } from './user-invite.service.js';
import { DefaultSubgroupService } from './default-subgroup.service.js';
import { DefaultSubgroups } from './default-subgroups.loaders.js';
import { rightsResolver } from './rights/rights-parts.js';
import { SignInRulesResolver } from './sign-in-rules.resolver.js';
import { SignInRulesService } from './sign-in-rules.service.js';
import { UserFieldsResolver } from './user-fields.resolver.js';
import { userOf } from './user.type.js';
import { UserAccessListResolver } from './user-access-list.resolver.js';
import { UserAccessResolver } from './user-access.resolver.js';
import { UserSecondFactorService } from './user-second-factor.service.js';
import { UserResolver } from './user.resolver.js';
import { userById } from './users.query.js';

export interface UserParts {
  readonly roles: RoleService;
  readonly messages: MessageService;
  readonly factors: SecondFactors;
  readonly customers: CustomerChangeService;
}

/** Users of the group, as other modules and the assign picker need them. */
export const userModule = (
  { read, unitOfWork, cursors, clock, config }: ModuleDeps,
  { roles, messages, factors, customers }: UserParts,
): ApiModule => ({
  resolvers: [
    new UserResolver(read, cursors, new DefaultSubgroupService(unitOfWork, clock)),
    new UserFieldsResolver(new DefaultSubgroups(read)),
    new SignInRulesResolver(read, new SignInRulesService(unitOfWork, clock)),
    new UserAccessListResolver(read, cursors),
    rightsResolver(read, roles, customers, clock),
    new UserAccessResolver(
      read,
      {
        changes: new UserChangeService(unitOfWork, roles, clock),
        invitations: new UserInviteService(unitOfWork, roles, messages, clock),
        sessions: new UserSessionsService(unitOfWork, clock),
        secondFactors: new UserSecondFactorService(unitOfWork, factors, clock),
      },
      { publicUrl: config.publicUrl, mails: config.mail !== undefined },
    ),
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
