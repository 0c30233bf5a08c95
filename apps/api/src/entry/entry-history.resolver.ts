import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { keysetPage } from '../graphql/keyset-page.js';
import { selectedFields } from '../graphql/selection.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { EntryChangeConnection, type EntryChange } from './entry-history.type.js';
import type { EntrySource } from '../module.js';

/** The history of the registers besides the customers'. */
@Resolver()
export class EntryHistoryResolver {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
    private readonly sources: readonly EntrySource[],
  ) {}

  @Query(() => EntryChangeConnection, {
    description:
      'What has been done to an article, an article group or another entry of a register, newest first. Changes of fields that the viewer may not read are left out; an entry that they may not see has no history. That of cost centres is for administrators.',
  })
  async entryHistory(
    @Arg('id', () => ID, { description: 'Which entry: `art_…`, `arg_…` …' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the change before the page.' })
    after?: string | null,
  ): Promise<Page<EntryChange>> {
    const { viewer, groupId } = requireActor(context);
    const source = this.sources.find(({ idKind }) => parsePublicId(idKind, id));
    const fields = [...(source?.readable(viewer) ?? [])];
    const key = source && parsePublicId(source.idKind, id);
    return keysetPage<EntryChange, EntryChange>(
      this.read,
      this.cursors,
      {
        fingerprint: `entry:${groupId.toString('hex')}:${id}:${fields.join()}`,
        select: columnsOf(source?.namesParts?.(viewer) ?? true),
        from: 'entry_history h',
        where:
          key && fields.length > 0
            ? {
                sql: `h.groupId = ? AND h.entryId = ? AND h.field IN (${fields.map(() => '?').join(', ')})`,
                params: [groupId, key, ...fields],
              }
            : { sql: 'h.groupId = ? AND 1 = 0', params: [groupId] },
        keys: [{ sql: 'h.id', descending: true }],
        node: (row) => row,
      },
      { first, after },
      selectedFields(info).has('totalCount'),
    );
  }
}

const columnsOf = (namesParts: boolean): string =>
  `h.at, h.actorName AS actor, h.actorKind, h.source, h.action, h.version, h.field, ${namesParts ? 'h.part' : 'NULL AS part'}, h.oldValue AS old, h.newValue AS new`;
