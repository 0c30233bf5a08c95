import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { requireActor, type RequestContext } from '../request-context.js';
import type { Administrators } from '../user/administrators.loaders.js';
import { FieldAccess } from './field-access.type.js';

/** Locks that an administrator can open, by a permission or a setting. The others follow from the customer itself. */
const openable: ReadonlySet<FieldAccess['reason']> = new Set([
  'CUSTOMER_NUMBER_ADMIN_ONLY',
  'NEEDS_EDIT',
  'EDIT_ONLY_ASSIGNED',
  'FIELD_CLOSED',
  'NEEDS_ASSIGN',
  'NEEDS_DELETE',
  'NEEDS_CREATE',
  'NEEDS_IDENTITY',
  'NEEDS_ADMIN',
  'SETTING_OFF',
]);

@Resolver(() => FieldAccess)
export class FieldAccessFieldsResolver {
  constructor(private readonly administrators: Administrators) {}

  @FieldResolver(() => [String], {
    nullable: true,
    description:
      "Names of the administrators who can open the field; null when it is open, when nobody can, or for a customer's login.",
  })
  async whoCanHelp(@Root() access: FieldAccess, @Ctx() context: RequestContext): Promise<string[] | null> {
    const { actorKind, groupId } = requireActor(context);
    if (!openable.has(access.reason) || actorKind === 'CUSTOMER_USER') return null;
    return this.administrators.namesOf(context, groupId);
  }
}
