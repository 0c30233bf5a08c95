import type { LetterDiscounts } from './discount-letter.js';

/**
 * What is taken off the price of an article in this group (null: in none) for a customer with these letters, in percent:
 * the highest of the rows for the group and for all articles. Discounts are never added up. Null: no row applies.
 */
export function discountOf(letters: readonly LetterDiscounts[], articleGroup: string | null): number | null {
  const found = letters.flatMap(({ rows }) => rows.filter((row) => applies(row.articleGroup, articleGroup)));
  return found.length === 0 ? null : Math.max(...found.map(({ percent }) => percent));
}

/** The article groups that several of the letters give a discount on, so that only the highest counts; null: all articles. */
export function overlappingGroups(letters: readonly LetterDiscounts[]): (string | null)[] {
  const named = new Set(letters.flatMap(({ rows }) => rows.map(({ articleGroup }) => articleGroup)));
  return [...named].filter((group) => letters.filter(({ rows }) => rows.some(hits(group))).length > 1);
}

const hits =
  (group: string | null) =>
  ({ articleGroup }: { readonly articleGroup: string | null }): boolean =>
    applies(articleGroup, group);

const applies = (given: string | null, wanted: string | null): boolean => given === null || given === wanted;
