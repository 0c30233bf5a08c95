import { rowOf, type ToldArticle } from '@register/domain/customer/article-changes';
import type { IntlShape } from 'react-intl';

/** A part of a row of articles in words, or a whole row, as history and conflicts tell it. */
export function articleText(intl: IntlShape, part: string, value: unknown): string {
  const property = part.split('.')[1];
  if (part === 'order') {
    const count = Array.isArray(value) ? value.length : String(value).split(',').length;
    return intl.formatMessage({ id: 'card.articles.orderValue' }, { count });
  }
  if (property === 'price') return moneyWords(intl, Number(value));
  if (property === 'discount') return percentWords(intl, Number(value));
  if (property === 'quantity') return quantityWords(intl, Number(value));
  if (property !== undefined) return String(value);
  const row = toldRow(value);
  // Against a removed row stands the one part that somebody else has changed.
  if (!row) return String(value);
  const { number, name, quantity, note } = row;
  return [`${number} ${name}`, quantityWords(intl, quantity), note].filter(Boolean).join(', ');
}

export const moneyWords = (intl: IntlShape, amount: number): string =>
  intl.formatNumber(amount / 100, { style: 'currency', currency: 'SEK' });

export const percentWords = (intl: IntlShape, percent: number): string =>
  `${intl.formatNumber(percent, { maximumFractionDigits: 2 })} %`;

export const quantityWords = (intl: IntlShape, quantity: number): string =>
  intl.formatNumber(quantity, { maximumFractionDigits: 3 });

/** A row that was added or removed: an object in a conflict, JSON in the history. */
export function toldRow(value: unknown): ToldArticle | null {
  if (typeof value === 'object') return value as ToldArticle | null;
  if (typeof value !== 'string') return null;
  try {
    const row: unknown = rowOf(value);
    return typeof row === 'object' && row !== null && 'article' in row ? (row as ToldArticle) : null;
  } catch {
    return null;
  }
}
