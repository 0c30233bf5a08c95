import type { SqlValue } from '../database/sql.js';

/** Which rows of customers' lists of articles are read. */
export interface WantedArticles {
  /** As the column `list` spells them; none: no rows. */
  readonly lists: readonly string[];
  /** Whether with what they cost; else it is not even selected. */
  readonly prices: boolean;
}

/** A row of a list of articles, with its article. */
export interface ArticleRow {
  readonly id: Buffer;
  readonly list: string;
  readonly articleId: Buffer;
  readonly number: string;
  readonly name: string;
  readonly unit: string | null;
  readonly isTime: boolean;
  readonly isInactive: boolean;
  /** Of the article itself, in öre. */
  readonly ownPrice: number | null;
  /** Thousandths. */
  readonly quantity: number;
  readonly price: number | null;
  /** Hundredths of a percent. */
  readonly discount: number | null;
  readonly note: string | null;
}

export interface ArticleCountRow {
  readonly list: string;
  readonly count: number;
}

/** What the rows of parts have besides, where articles are among them. */
export interface ArticlePartColumns {
  readonly articleId?: Buffer | null;
  readonly price?: number | null;
  readonly discount?: number | null;
  readonly ownPrice?: number | null;
}

/** The same columns for the other parts. */
export const noArticle = ', NULL AS articleId, NULL AS price, NULL AS discount, NULL AS ownPrice';

/** The select of rows of articles, under the names that all parts have. */
export function articleRows(
  { lists, prices }: WantedArticles,
  keys: string,
): { sql: string; params: readonly SqlValue[] } {
  const cost = prices
    ? 'ra.price AS price, ra.discount AS discount, a.price AS ownPrice'
    : 'NULL AS price, NULL AS discount, NULL AS ownPrice';
  const sql = `SELECT ra.customerId, 'article' AS part, ra.id AS id, ra.position AS place, a.number AS a, a.name AS b, a.unit AS c, ra.note AS d, ra.list AS e,
      NULL AS f, NULL AS g, ra.quantity AS x, a.timeArticle AS y, (a.inactivatedAt IS NOT NULL) AS z, ra.articleId AS articleId, ${cost}
      FROM customer_article ra JOIN article a ON a.groupId = ra.groupId AND a.id = ra.articleId
      WHERE ra.groupId = ? AND ra.customerId IN (${keys}) AND ra.list IN (${lists.map(() => '?').join(', ')})`;
  return { sql, params: lists };
}

/** A part of the statement's answer as a row of articles. */
export function articleRowOf({ id, a, b, c, d, e, x, y, z, ...row }: ArticlePart): ArticleRow {
  if (!row.articleId) throw new Error('A row of articles came without its article');
  return {
    id,
    list: e ?? '',
    articleId: row.articleId,
    number: a ?? '',
    name: b ?? '',
    unit: c,
    isTime: y === 1,
    isInactive: z === 1,
    ownPrice: row.ownPrice ?? null,
    quantity: x,
    price: row.price ?? null,
    discount: row.discount ?? null,
    note: d,
  };
}

type Texts = Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e', string | null>>;
type Numbers = Readonly<Record<'x' | 'y' | 'z', number>>;
type ArticlePart = ArticlePartColumns & Texts & Numbers & { readonly id: Buffer };
