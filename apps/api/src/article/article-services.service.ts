import type { ArticleGroupValues, ArticleValues } from '@register/domain/article/article';
import type { NamedEntry } from '@register/domain/import/named-entries';
import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { EntryService } from '../entry/entry.service.js';

/** What one can do with articles and their groups. */
export interface ArticleServices {
  readonly articles: EntryService<ArticleValues>;
  readonly groups: EntryService<ArticleGroupValues>;
}

/** All article groups by the names that files call them; a group has tens of them. */
export async function namedArticleGroups(sql: Sql, groupId: Buffer): Promise<NamedEntry[]> {
  const rows = await sql.all<{ id: Buffer; name: string; inactivatedAt: number | null }>(
    'SELECT id, name, inactivatedAt FROM article_group WHERE groupId = ?',
    [groupId],
  );
  return rows.map(({ id, name, inactivatedAt }) => ({
    id: publicId('arg', id),
    name,
    active: inactivatedAt === null,
  }));
}
