import type { FieldKey } from '../custom-fields/custom-field-table.js';
import type { ArticleList } from './customer.js';
import { articleLists } from './customer.js';

/** The row of the field table that says who reads and writes what a list's articles cost. */
export const pricesOf = (list: ArticleList): PricesField => `${list}.prices`;

type PricesField = `${ArticleList}.prices`;

/** The list of articles that a field is, or that it tells the prices of. */
export const articleListOf = (field: FieldKey): ArticleList | undefined =>
  articleLists.find((list) => field === list || field === pricesOf(list));

export const isPricesField = (field: FieldKey): field is PricesField =>
  articleLists.some((list) => field === pricesOf(list));
