import { articleGroupFields, type ArticleGroupValues } from '@register/domain/article/article';
import { equalityKey } from '@register/domain/text/equality-key';
import { sortKey } from '@register/domain/text/sort-key';
import type { EntryKind } from '../database/entry-kind.js';

/** The register of article groups. */
export const articleGroupKind: EntryKind<ArticleGroupValues> = {
  table: 'article_group',
  idKind: 'arg',
  fields: articleGroupFields,
  select: 'e.name',
  valuesOf: ({ name }) => ({ name: String(name) }),
  columnsOf: ({ name }) => ({ name, nameEqual: equalityKey(name), nameKey: sortKey(name) }),
  unique: { key: 'articleGroupName', field: 'name' },
  uses: async (sql, groupId, id) => {
    const [row] = await sql.all<{ n: number }>(
      `SELECT (SELECT COUNT(*) FROM article WHERE groupId = ? AND articleGroupId = ?)
            + (SELECT COUNT(*) FROM discount_letter_row WHERE groupId = ? AND articleGroupId = ?) AS n`,
      [groupId, id, groupId, id],
    );
    return row?.n ?? 0;
  },
};
