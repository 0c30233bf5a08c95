import { articleFields, type ArticleValues } from '@register/domain/article/article';
import type { EntryChange } from '@register/domain/entry/change-entry';
import { equalityKey } from '@register/domain/text/equality-key';
import { searchText } from '@register/domain/text/search-text';
import { sortKey } from '@register/domain/text/sort-key';
import { violation, type Violation } from '@register/domain/violation';
import { isReached } from '../customer/named-customers.loaders.js';
import { parsePublicId, publicId } from '../database/ids.js';
import type { Sql, SqlPart } from '../database/sql.js';
import type { EntryKind, EntryRow } from '../database/entry-kind.js';

/** The register of articles. */
export const articleKind: EntryKind<ArticleValues> = {
  table: 'article',
  idKind: 'art',
  fields: articleFields,
  select: 'e.number, e.name, e.unit, e.price, e.vatRate, e.articleGroupId, e.timeArticle',
  valuesOf: (row) => {
    const { number, name, unit, price, vatRate, articleGroupId, timeArticle } = row as ArticleColumns;
    return {
      number,
      name,
      unit,
      price,
      vatRate: vatRate === null ? null : vatRate / 100,
      group: articleGroupId && publicId('arg', articleGroupId),
      timeArticle: timeArticle === 1,
    };
  },
  columnsOf: ({ number, name, unit, price, vatRate, group, timeArticle }) => ({
    number,
    numberKey: equalityKey(number),
    name,
    nameKey: sortKey(name),
    searchText: Buffer.from(searchText(`${number} ${name} ${unit ?? ''}`)),
    unit,
    price,
    vatRate: vatRate === null ? null : Math.round(vatRate * 100),
    articleGroupId: group === null ? null : (parsePublicId('arg', group) ?? null),
    timeArticle: timeArticle ? 1 : 0,
  }),
  unique: { key: 'articleNumber', field: 'number' },
  checkReferences: checkGroup,
  // Customers in the bin included: they may be restored.
  uses: (sql, groupId, id) => customersWith(sql, groupId, id, null),
  usesSeen: (sql, actor, id) => customersWith(sql, actor.groupId, id, isReached(actor, 'customerId')),
};

/** The columns of the table that the values are read from. */
interface ArticleColumns extends EntryRow {
  readonly number: string;
  readonly name: string;
  readonly unit: string | null;
  readonly price: number | null;
  readonly vatRate: number | null;
  readonly articleGroupId: Buffer | null;
  readonly timeArticle: number;
}

/** How many customers have the article, of all or of some. */
async function customersWith(sql: Sql, groupId: Buffer, id: Buffer, among: SqlPart | null): Promise<number> {
  const [row] = await sql.all<{ n: number }>(
    `SELECT COUNT(DISTINCT customerId) AS n FROM customer_article WHERE groupId = ? AND articleId = ?${among ? ` AND ${among.sql}` : ''}`,
    [groupId, id, ...(among?.params ?? [])],
  );
  return row?.n ?? 0;
}

/** A group must be there and in use when an article is put into it. */
async function checkGroup(sql: Sql, groupId: Buffer, changes: readonly EntryChange[]): Promise<Violation[]> {
  const wanted = changes.find(({ field }) => field === 'group')?.new ?? null;
  if (wanted === null) return [];
  const id = parsePublicId('arg', wanted);
  const [group] = id
    ? await sql.all<{ inactivatedAt: number | null }>(
        'SELECT inactivatedAt FROM article_group WHERE groupId = ? AND id = ?',
        [groupId, id],
      )
    : [];
  if (!group) return [violation('REFERENCE_UNKNOWN', ['group'])];
  return group.inactivatedAt === null ? [] : [violation('REFERENCE_INACTIVE', ['group'])];
}
