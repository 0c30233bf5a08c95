import type { ArticleList } from '@register/domain/customer/customer';
import { parsePublicId } from '../../database/ids.js';
import type { SqlPart } from '../../database/sql.js';
import { articleListColumn } from '../customer-articles.js';
import type { CustomerArticlesFilter } from './article-filter.inputs.js';
import { listed, type FilterScope } from './filter-scope.js';
import { allOf, always, never, not, oneOf, part } from './sql-part.js';

/** Customers that have one of these articles in the list, or any at all. */
export const articlesCondition =
  (list: ArticleList) =>
  (filter: CustomerArticlesFilter, path: readonly string[], scope: FilterScope): SqlPart => {
    const conditions: SqlPart[] = [];
    const column = articleListColumn[list];
    const wanted = listed(filter, path)?.flatMap((id) => parsePublicId('art', id) ?? []);
    if (wanted) conditions.push(wanted.length === 0 ? never : hasOneOf(wanted, column, scope.actor.groupId));
    if (filter.isNull != null) conditions.push(filter.isNull ? not(hasRow(column)) : hasRow(column));
    conditions.forEach(() => scope.leaf());
    return conditions.length === 0 ? always : allOf(conditions);
  };

/** From the articles, which few customers have, to the customers. */
function hasOneOf(articles: readonly Buffer[], list: string, groupId: Buffer): SqlPart {
  const one = oneOf('fr.articleId', articles);
  return part(
    `c.id IN (SELECT fr.customerId FROM customer_article fr WHERE fr.groupId = ? AND ${one.sql} AND fr.list = ?)`,
    groupId,
    ...one.params,
    list,
  );
}

const hasRow = (list: string): SqlPart =>
  part(
    'EXISTS (SELECT 1 FROM customer_article fr WHERE fr.groupId = c.groupId AND fr.customerId = c.id AND fr.list = ?)',
    list,
  );
