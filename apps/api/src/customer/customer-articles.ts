import type { ArticleList, CustomerArticle } from '@register/domain/customer/customer';
import { articleLists } from '@register/domain/customer/customer';
import { publicId } from '../database/ids.js';
import type { ArticleRow } from './customer-articles.query.js';
import type { CustomerArticleRecord } from './customer-record.js';

/** How the lists stand in the column `list`. */
export const articleListColumn: Readonly<Record<ArticleList, string>> = {
  serviceArticles: 'SERVICE',
  workOrderArticles: 'WORK_ORDER',
};

/** The rows of each list, in their order, as the rules see them. */
export const articlesByList = (rows: readonly ArticleRow[]): Record<ArticleList, readonly CustomerArticle[]> => {
  const of = (list: ArticleList): CustomerArticle[] => rowsOf(rows, list).map(customerArticle);
  return { serviceArticles: of('serviceArticles'), workOrderArticles: of('workOrderArticles') };
};

/** The rows of one list as the API answers them. */
export const articleRecords = (rows: readonly ArticleRow[], list: ArticleList): CustomerArticleRecord[] =>
  rowsOf(rows, list).map((row) => {
    const { id, article, number, name, ...values } = customerArticle(row);
    const { unit, ownPrice, isTime, isInactive } = row;
    return {
      __typename: 'CustomerArticle',
      id,
      ...values,
      article: {
        id: article,
        number,
        name,
        unit,
        price: ownPrice,
        timeArticle: isTime,
        status: isInactive ? 'INACTIVE' : 'ACTIVE',
      },
    };
  });

/** The lists among these fields of a customer. */
export const chosenLists = (fields: ReadonlySet<string>, suffix = ''): ArticleList[] =>
  articleLists.filter((list) => fields.has(`${list}${suffix}`));

const rowsOf = (rows: readonly ArticleRow[], list: ArticleList): readonly ArticleRow[] =>
  rows.filter((row) => row.list === articleListColumn[list]);

const customerArticle = (row: ArticleRow): CustomerArticle => ({
  id: publicId('car', row.id),
  article: publicId('art', row.articleId),
  number: row.number,
  name: row.name,
  quantity: row.quantity / 1000,
  price: row.price,
  discount: row.discount === null ? null : row.discount / 100,
  note: row.note,
});
