import { can } from '@register/domain/access/access';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Sql } from '../database/sql.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { CustomerSettings } from './customer-settings.type.js';
import { SettingChange } from './setting-change.type.js';
import { lastSettingChanges } from './setting-changes.query.js';

/** How the next automatic number is found out; the customers' module knows. */
export type PeekNextNumber = (
  sql: Sql,
  groupId: Buffer,
  settings: Pick<CustomerSettings, 'numberMinLength'>,
) => Promise<string>;

@Resolver(() => CustomerSettings)
export class CustomerSettingsFieldsResolver {
  constructor(
    private readonly read: Sql,
    private readonly peekNextNumber: PeekNextNumber,
  ) {}

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the next automatic customer number would be. For administrators; else null.',
  })
  async nextNumber(@Root() settings: CustomerSettings, @Ctx() context: RequestContext): Promise<string | null> {
    const { viewer, groupId } = requireActor(context);
    return can(viewer, 'admin') ? this.peekNextNumber(this.read, groupId, settings) : null;
  }

  @FieldResolver(() => [SettingChange], {
    nullable: true,
    description: 'The last change of each setting, newest first. For administrators; else null.',
  })
  async changes(@Ctx() context: RequestContext): Promise<SettingChange[] | null> {
    const { viewer, groupId } = requireActor(context);
    return can(viewer, 'admin') ? lastSettingChanges(this.read, groupId) : null;
  }
}
