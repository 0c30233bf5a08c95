import type { ArticleList, CustomerArticle, CustomerValues } from '@register/domain/customer/customer';
import { articleLists } from '@register/domain/customer/customer';
import { parsePublicId, type IdKind } from '../database/ids.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql, SqlValue } from '../database/sql.js';
import { articleListColumn } from './customer-articles.js';

type Lists = Pick<CustomerValues, ArticleList>;

/** Writes all articles of new customers. */
export const insertArticles = (
  sql: Sql,
  groupId: Buffer,
  customers: readonly { readonly key: Buffer; readonly values: Lists }[],
): Promise<void> =>
  insertRows(
    sql,
    'customer_article',
    columns,
    customers.flatMap(({ key, values }) =>
      articleLists.flatMap((list) => values[list].map((row, at) => columnsOf(groupId, key, list, row, at))),
    ),
  );

/** Writes what differs between two states of one customer's lists: such a row is taken out and put in anew. */
export async function replaceArticles(
  sql: Sql,
  groupId: Buffer,
  key: Buffer,
  before: Lists,
  after: Lists,
): Promise<void> {
  const lists = articleLists.filter((list) => before[list] !== after[list]);
  const removed = lists.flatMap((list) => before[list].filter((row, at) => after[list][at] !== row));
  if (removed.length > 0) {
    await sql.run(
      `DELETE FROM customer_article WHERE groupId = ? AND customerId = ? AND id IN (${removed.map(() => '?').join(', ')})`,
      [groupId, key, ...removed.map(({ id }) => keyOf('car', id))],
    );
  }
  const rows = lists.flatMap((list) =>
    after[list].flatMap((row, at) => (before[list][at] === row ? [] : [columnsOf(groupId, key, list, row, at)])),
  );
  await insertRows(sql, 'customer_article', columns, rows);
}

const columns = [
  'groupId',
  'customerId',
  'id',
  'list',
  'position',
  'articleId',
  'quantity',
  'price',
  'discount',
  'note',
] as const;

const columnsOf = (
  groupId: Buffer,
  key: Buffer,
  list: ArticleList,
  { id, article, quantity, price, discount, note }: CustomerArticle,
  at: number,
): SqlValue[] => [
  groupId,
  key,
  keyOf('car', id),
  articleListColumn[list],
  at,
  keyOf('art', article),
  Math.round(quantity * 1000),
  price,
  discount === null ? null : Math.round(discount * 100),
  note,
];

function keyOf(kind: IdKind, id: string): Buffer {
  const key = parsePublicId(kind, id);
  if (!key) throw new Error('A row of articles came without an id of ours');
  return key;
}
