import { can } from '@register/domain/access/access';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { hasStatus, isOfImport, together, type ListFilter } from '../graphql/entry-conditions.js';
import { keysetPage } from '../graphql/keyset-page.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';
import { articleGroupOf, type ArticleGroupRow } from './article-record.js';
import type { ArticleGroup } from './article.type.js';

export interface ArticleGroupListArguments extends PageArguments {
  readonly status?: ListFilter<EntryStatus> | null;
  readonly importId?: ListFilter<string> | null;
}

/** Article groups by name. */
export class ArticleGroupListQuery {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
  ) {}

  async page(
    actor: Actor,
    { status, importId, ...args }: ArticleGroupListArguments,
    counts: boolean,
  ): Promise<Page<ArticleGroup>> {
    const list = {
      fingerprint: JSON.stringify(['article groups', actor.groupId.toString('hex'), status ?? {}, importId ?? {}]),
      select: columns,
      from: 'article_group e',
      where: together([
        { sql: 'e.groupId = ?', params: [actor.groupId] },
        ...hasStatus(status),
        ...isOfImport(importId, ['importId']),
      ]),
      keys: [
        { sql: 'e.nameKey', descending: false },
        { sql: 'e.id', descending: false },
      ],
      node: articleGroupOf,
    };
    return keysetPage<ArticleGroupRow, ArticleGroup>(this.read, this.cursors, list, args, counts);
  }

  async group(actor: Actor, id: Buffer): Promise<ArticleGroup | null> {
    if (!can(actor.viewer, 'article.view')) return null;
    const [row] = await this.read.all<ArticleGroupRow>(
      `SELECT ${columns} FROM article_group e WHERE e.groupId = ? AND e.id = ?`,
      [actor.groupId, id],
    );
    return row ? articleGroupOf(row) : null;
  }
}

const columns = 'e.id, e.version, e.name, e.inactivatedAt';
