import { can } from '@register/domain/access/access';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Sql } from '../database/sql.js';
import { Count } from '../graphql/page.type.js';
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

/** How many customers have a number of another length; the customers' module knows. */
export type CountNumbersOutside = (sql: Sql, groupId: Buffer, lengths: NumberLengths) => Promise<Count>;

export interface NumberLengths {
  readonly minLength: number;
  readonly maxLength: number;
}

@Resolver(() => CustomerSettings)
export class CustomerSettingsFieldsResolver {
  constructor(
    private readonly read: Sql,
    private readonly peekNextNumber: PeekNextNumber,
    private readonly countNumbersOutside: CountNumbersOutside,
  ) {}

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the next automatic customer number would be. For administrators; else null.',
  })
  async nextNumber(@Root() settings: CustomerSettings, @Ctx() context: RequestContext): Promise<string | null> {
    const { viewer, groupId } = requireActor(context);
    return can(viewer, 'admin') ? this.peekNextNumber(this.read, groupId, settings) : null;
  }

  @FieldResolver(() => Count, {
    nullable: true,
    description:
      'How many customers, active and inactive, have a number that is shorter or longer than this: they would break such a rule, and keep their numbers. For administrators; else null.',
  })
  async numbersOutside(
    @Ctx() context: RequestContext,
    @Arg('minLength', () => Int, { description: 'Shortest length that is tried, in characters.' }) minLength: number,
    @Arg('maxLength', () => Int, { description: 'Longest length that is tried, in characters.' }) maxLength: number,
  ): Promise<Count | null> {
    const { viewer, groupId } = requireActor(context);
    return can(viewer, 'admin') ? this.countNumbersOutside(this.read, groupId, { minLength, maxLength }) : null;
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
