import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { seesTags } from '@register/domain/tag/tag';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { hasStatus, holdsWords, together, type ListFilter } from '../graphql/entry-conditions.js';
import { keysetPage } from '../graphql/keyset-page.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';
import { tagOf, type Tag, type TagRow } from './tag.type.js';

export interface TagListArguments extends PageArguments {
  readonly search?: string | null;
  readonly status?: ListFilter<EntryStatus> | null;
}

/** Tags by name. */
export class TagListQuery {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
  ) {}

  async page(actor: Actor, { search, status, ...args }: TagListArguments, counts: boolean): Promise<Page<Tag>> {
    const list = {
      fingerprint: JSON.stringify(['tags', actor.groupId.toString('hex'), search ?? '', status ?? {}]),
      select: columns,
      from: 'tag e',
      where: together([
        { sql: 'e.groupId = ?', params: [actor.groupId] },
        ...holdsWords('e.searchText', search),
        ...hasStatus(status),
      ]),
      keys: [
        { sql: 'e.nameSort', descending: false },
        { sql: 'e.id', descending: false },
      ],
      node: ofRow,
    };
    return keysetPage<ListedRow, Tag>(this.read, this.cursors, list, args, counts);
  }

  /** One tag; null for one that does not exist, and for all where the viewer sees none. */
  async tag(actor: Actor, id: Buffer): Promise<Tag | null> {
    if (!seesTags(actor.viewer)) return null;
    const [row] = await this.read.all<ListedRow>(`SELECT ${columns} FROM tag e WHERE e.groupId = ? AND e.id = ?`, [
      actor.groupId,
      id,
    ]);
    return row ? ofRow(row) : null;
  }
}

type ListedRow = Omit<TagRow, 'isActive' | 'inheritedByOrders'> & {
  readonly inheritedByOrders: number;
  readonly inactivatedAt: number | null;
};

const columns = 'e.id, e.version, e.name, e.colour, e.inheritedByOrders, e.inactivatedAt';

const ofRow = ({ inactivatedAt, inheritedByOrders, ...row }: ListedRow): Tag =>
  tagOf({ ...row, inheritedByOrders: inheritedByOrders === 1, isActive: inactivatedAt === null });
