import { can, scopeOf } from '@register/domain/access/access';
import { allPermissions } from '@register/domain/access/permissions';
import { explainField } from '@register/domain/customer/explain-field';
import { tellableFields } from '@register/domain/customer/field-access';
import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import type { CustomerChangeService } from '../../customer/customer-change.service.js';
import { parsePublicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { badInput } from '../../graphql/errors.js';
import { requireAdministrator } from '../../graphql/require-permission.js';
import type { Actor, RequestContext } from '../../request-context.js';
import { RightsInput, SeenByInput } from '../seen-by.type.js';
import type { UserRightsService } from '../user-rights.service.js';
import { userOf } from '../user.type.js';
import { FieldExplanation } from './explanation.type.js';
import { RightsDifference } from './rights-difference.type.js';
import { RightsReach } from './rights-reach.type.js';
import type { RightsDifferenceService, ToldDifference } from './rights-difference.service.js';

/** What rights come to: why a field is closed to somebody, and what other rights would change. It only tells. */
@Resolver()
export class RightsResolver {
  constructor(
    private readonly read: Sql,
    private readonly users: UserRightsService,
    private readonly customers: CustomerChangeService,
    private readonly differences: RightsDifferenceService,
  ) {}

  @Query(() => [FieldExplanation], {
    nullable: true,
    description:
      'Why a user sees and changes each field of one customer, or does not, in the order of the card. Null where there is no such user or customer. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customerFieldExplanations(
    @Ctx() context: RequestContext,
    @Arg('customerId', () => ID, { description: 'Which customer, `cus_…`.' }) customerId: string,
    @Arg('seenBy', () => SeenByInput, { description: 'Who, and with which rights.' }) seenBy: SeenByInput,
  ): Promise<FieldExplanation[] | null> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('cus', customerId);
    const [eyes, customer] = await Promise.all([
      this.users.eyesOf(actor, seenBy),
      key && this.customers.look(this.read, actor, key),
    ]);
    if (!eyes || !customer) return null;
    const { viewer, settings, customFields } = eyes;
    // An administrator is told of every field, also of those that the other is not even told the name of.
    return tellableFields(actor.viewer, customFields).map((field) => {
      const told = explainField(field, { viewer, settings, customFields, customer });
      return { ...told, readOpenedBy: [...told.readOpenedBy], changeOpenedBy: [...told.changeOpenedBy] };
    });
  }

  @Query(() => RightsReach, {
    nullable: true,
    description:
      'What a user may, or whoever has some rights, and how many customers they see. Null where there is no such user. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async rightsReach(
    @Ctx() context: RequestContext,
    @Arg('seenBy', () => SeenByInput, { description: 'Who, and with which rights.' }) seenBy: SeenByInput,
  ): Promise<RightsReach | null> {
    const actor = requireAdministrator(context);
    const eyes = await this.users.eyesOf(actor, seenBy, 'LIST');
    if (!eyes) return null;
    const { viewer, membershipId } = eyes;
    const [customers = 0] = await this.customers.reached(this.read, actor, [{ viewer, membershipId }]);
    const permissions = allPermissions.filter((permission) => can(viewer, permission));
    return { permissions, viewScope: scopeOf(viewer, 'view'), customers };
  }

  @Query(() => RightsDifference, {
    nullable: true,
    description:
      'What these rights would change for a user, or for a role and those who were given it last, were they saved. Exactly one of `userId` and `roleId` is given; null where there is no such user or role. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async rightsDifference(
    @Ctx() context: RequestContext,
    @Arg('rights', () => RightsInput, { description: 'The rights that are being edited.' }) rights: RightsInput,
    @Arg('userId', () => ID, { nullable: true, description: 'Which user, `usr_…`.' }) userId?: string | null,
    @Arg('roleId', () => String, { nullable: true, description: 'Which role: `rol_…`, or one that every group has.' })
    roleId?: string | null,
  ): Promise<RightsDifference | null> {
    const actor = requireAdministrator(context);
    if ((userId == null) === (roleId == null)) throw badInput('Give a user or a role.', ['userId']);
    const told =
      userId == null
        ? await this.differences.ofRole(actor, roleId ?? '', rights)
        : await this.differences.ofUser(actor, userId, rights);
    return told && differenceOf(told, actor);
  }
}

const differenceOf = (told: ToldDifference, actor: Actor): RightsDifference => ({
  ...namesOf(told),
  userCount: told.userCount,
  users: told.users.map(({ row, customersBefore, customersAfter, keysNarrowed, jobsAtRisk, ...difference }) => ({
    ...namesOf(difference),
    user: userOf(row, actor),
    customersBefore,
    customersAfter,
    keysNarrowed,
    jobsAtRisk,
  })),
});

const namesOf = ({ permissions, reads, changes }: Pick<ToldDifference, 'permissions' | 'reads' | 'changes'>) => ({
  permissions: { gained: [...permissions.gained], lost: [...permissions.lost] },
  reads: { gained: [...reads.gained], lost: [...reads.lost] },
  changes: { gained: [...changes.gained], lost: [...changes.lost] },
});
