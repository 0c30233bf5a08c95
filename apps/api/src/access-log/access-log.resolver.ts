import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { keysetPage } from '../graphql/keyset-page.js';
import { requireAdministrator } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import type { RequestContext } from '../request-context.js';
import { AccessEventConnection, type AccessEvent } from './access-event.type.js';

@Resolver()
export class AccessLogResolver {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => AccessEventConnection, {
    description:
      'Who has changed what about users, roles, sessions and API keys, newest first. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async accessLog(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('userId', () => ID, { nullable: true, description: 'About this user only, `usr_…`.' })
    userId?: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the event before the page.' })
    after?: string | null,
  ): Promise<Page<AccessEvent>> {
    const { groupId } = requireAdministrator(context);
    const user = userId == null ? null : (parsePublicId('usr', userId) ?? Buffer.alloc(16));
    return keysetPage<AccessEvent, AccessEvent>(
      this.read,
      this.cursors,
      {
        fingerprint: `access:${groupId.toString('hex')}:${userId ?? ''}`,
        select:
          'e.position, e.at, e.actorName AS actor, e.actorKind, e.action, e.subjectKind, e.subjectName AS subject, e.field, e.oldValue AS old, e.newValue AS new',
        from: 'access_event e',
        where: user
          ? { sql: 'e.groupId = ? AND e.subjectId = ?', params: [groupId, user] }
          : { sql: 'e.groupId = ?', params: [groupId] },
        keys: [{ sql: 'e.position', descending: true }],
        node: (row) => row,
      },
      { first, after },
      selectedFields(info).has('totalCount'),
    );
  }
}
