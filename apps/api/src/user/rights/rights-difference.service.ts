import type { Rights } from '@register/domain/access/change-user';
import {
  isNarrowed,
  rightsDifference,
  viewerWith,
  type RightsDifference,
} from '@register/domain/access/rights-difference';
import type { CustomerChangeService } from '../../customer/customer-change.service.js';
import { publicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import type { Actor } from '../../request-context.js';
import type { RoleService } from '../../role/role.service.js';
import type { UserAccessRow } from '../user-access.query.js';
import {
  rightsWanted,
  type UserRightsService,
  type UserWithRights,
  type WantedRights,
} from '../user-rights.service.js';
import { actingFor } from './acting-for.query.js';

/** What rights would change, for one user or for those who have a role. */
export interface ToldDifference extends RightsDifference {
  readonly users: readonly UserDifference[];
  readonly userCount: number;
}

export interface UserDifference extends RightsDifference {
  readonly row: UserAccessRow;
  readonly customersBefore: number;
  readonly customersAfter: number;
  readonly keysNarrowed: number;
  readonly jobsAtRisk: number;
}

/** Tells what rights that are being edited would change before they are saved: by a number of statements that does not grow. */
export class RightsDifferenceService {
  constructor(
    private readonly read: Sql,
    private readonly users: UserRightsService,
    private readonly roles: RoleService,
    private readonly customers: CustomerChangeService,
    private readonly clock: () => number,
  ) {}

  async ofUser(actor: Actor, userId: string, wanted: WantedRights): Promise<ToldDifference | null> {
    const user = await this.users.user(actor, userId);
    return user && this.told(actor, user.rights, [user], rightsWanted(wanted, actor));
  }

  async ofRole(actor: Actor, roleId: string, wanted: WantedRights): Promise<ToldDifference | null> {
    const before = await this.roles.rightsOf(this.read, actor.groupId, roleId);
    return before
      ? this.told(actor, before, await this.users.usersOf(actor, roleId), rightsWanted(wanted, actor))
      : null;
  }

  private async told(
    actor: Actor,
    before: Rights,
    users: readonly UserWithRights[],
    after: Rights,
  ): Promise<ToldDifference> {
    const some = users.slice(0, mostUsers);
    const ids = some.map(({ row }) => row.id);
    const viewing = (rightsOf: (user: UserWithRights) => Rights) =>
      some.map((user) => ({
        viewer: viewerWith(rightsOf(user), publicId('usr', user.row.id)),
        membershipId: user.row.id,
      }));
    const reaching = [...viewing(({ rights }) => rights), ...viewing(() => after)];
    const [counts, acting] = await Promise.all([
      this.customers.reached(this.read, actor, reaching),
      actingFor(this.read, actor.groupId, ids, this.clock()),
    ]);
    return {
      ...rightsDifference(before, after, actor),
      userCount: users.length,
      users: some.map(({ row, rights }, at) => {
        const difference = rightsDifference(rights, after, actor);
        const { keys = [], jobs = 0 } = acting[at] ?? {};
        return {
          row,
          ...difference,
          customersBefore: counts[at] ?? 0,
          customersAfter: counts[some.length + at] ?? 0,
          keysNarrowed: keys.filter((permissions) => isNarrowed(permissions, rights, after)).length,
          jobsAtRisk: takesAway(difference) ? jobs : 0,
        };
      }),
    };
  }
}

const takesAway = ({ permissions, reads, changes }: RightsDifference): boolean =>
  [permissions, reads, changes].some(({ lost }) => lost.length > 0);

/** A group has tens of users; those beyond are counted. */
const mostUsers = 100;
