import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { pageOf } from '../graphql/page-arguments.js';
import { countOf, pageOfRows } from '../graphql/page-of-rows.js';
import { requireAdministrator } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import type { RequestContext } from '../request-context.js';
import { accessOf, userAccessById, usersWithAccess } from './user-access.query.js';
import { UserAccess, UserAccessConnection } from './user-access.type.js';
import { startAfter } from './start-after.js';

/** What users may, for those who give it. */
@Resolver()
export class UserAccessListResolver {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => UserAccessConnection, {
    description: 'Users of the group by name, with what they may. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userAccesses(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('withInactive', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'Whether those are among them who were inactivated.',
    })
    withInactive?: boolean | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
  ): Promise<Page<UserAccess>> {
    const actor = requireAdministrator(context);
    const asked = pageOf({ first, after });
    const fingerprint = `access of users:${actor.groupId.toString('hex')}:${withInactive === true ? 'all' : ''}`;
    const users = await usersWithAccess(this.read, actor.groupId, withInactive === true);
    const start = asked.cursor === null ? 0 : startAfter(users, this.cursors.decode(fingerprint, asked.cursor));
    return pageOfRows(
      users.slice(start, start + asked.size + 1),
      asked,
      {
        node: (row) => accessOf(row, actor, context.now()),
        cursor: (row) => this.cursors.encode(fingerprint, [row.sortKey, row.id]),
      },
      selectedFields(info).has('totalCount') ? countOf(users.length) : null,
    );
  }

  @Query(() => UserAccess, {
    nullable: true,
    description: 'What one user may; null for an id of nobody. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userAccess(
    @Ctx() context: RequestContext,
    @Arg('userId', () => ID, { description: 'Which user, `usr_…`.' }) userId: string,
  ): Promise<UserAccess | null> {
    const actor = requireAdministrator(context);
    const id = parsePublicId('usr', userId);
    const row = id && (await userAccessById(this.read, actor.groupId, id));
    return row ? accessOf(row, actor, context.now()) : null;
  }
}
