import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { pageOf } from '../graphql/page-arguments.js';
import { countOf, pageOfRows } from '../graphql/page-of-rows.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { RequestContext } from '../request-context.js';
import type { DefaultSubgroupService } from './default-subgroup.service.js';
import { startAfter } from './start-after.js';
import { UserConnection } from './user-connection.type.js';
import { UserPayload } from './user.payloads.js';
import { userOf, type User } from './user.type.js';
import { activeUsers, userById } from './users.query.js';

@Resolver()
export class UserResolver {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
    private readonly defaults: DefaultSubgroupService,
  ) {}

  @Query(() => UserConnection, { description: 'Active users of the group by name, e.g. to choose whom to assign.' })
  @Directive('@requiresScopes(scopes: ["customer.assign", "admin"])')
  async users(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Words that the name contains; å ä ö may be written a a o.',
    })
    search?: string | null,
  ): Promise<Page<User>> {
    const actor = requirePermission(context, 'customer.assign', 'admin');
    const asked = pageOf({ first, after });
    const fingerprint = `users:${actor.groupId.toString('hex')}:${search ?? ''}`;
    const users = await activeUsers(this.read, actor.groupId, search ?? null);
    const start = asked.cursor === null ? 0 : startAfter(users, this.cursors.decode(fingerprint, asked.cursor));
    return pageOfRows(
      users.slice(start, start + asked.size + 1),
      asked,
      { node: (row) => userOf(row, actor), cursor: (row) => this.cursors.encode(fingerprint, [row.sortKey, row.id]) },
      selectedFields(info).has('totalCount') ? countOf(users.length) : null,
    );
  }

  @Mutation(() => UserPayload, {
    description: 'Says which subgroup the customers begin with that a user makes. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userDefaultSubgroupChange(
    @Arg('id', () => ID, { description: 'Which user, `usr_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Arg('subgroupId', () => ID, { nullable: true, description: 'An active subgroup, `sub_…`; null for none.' })
    subgroupId?: string | null,
  ): Promise<UserPayload> {
    const actor = requirePermission(context, 'admin');
    const key = parsePublicId('usr', id);
    const wanted = subgroupId == null ? null : parsePublicId('sub', subgroupId);
    const violations = await this.defaults.change(actor, key, wanted);
    const row = key && (await userById(this.read, actor.groupId, key));
    return { user: row ? userOf(row, actor) : null, userErrors: toUserErrors(violations, context.language) };
  }
}
