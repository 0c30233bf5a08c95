import { readMoney } from '@register/domain/entry/money';
import { isNewPart, type ArticleRowValues } from './form-values';

/** A row as the API takes it. What costs nothing of its own is left out: one who may not see prices must not give any. */
export interface ArticleWish {
  article: string;
  quantity: number;
  price?: number | null;
  discount?: number | null;
  note: string | null;
}

export const articleWish = ({ id, article, quantity, price, discount, note }: ArticleRowValues): ArticleWish => {
  const cost = { price: priceOf(price), discount: numberOf(discount) };
  return {
    article: article.id,
    // No number at all is refused by the rules, which say so at the field.
    quantity: numberOf(quantity) ?? Number.NaN,
    ...(isNewPart({ id }) ? withoutNothing(cost) : cost),
    note: note.trim() || null,
  };
};

/** "12,5" and "12.5" alike, a thousand with spaces; null for nothing; NaN for what is no number. */
export const numberOf = (text: string): number | null => {
  const plain = text.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.');
  return plain === '' ? null : Number(plain);
};

const priceOf = (text: string): number | null => (text.trim() === '' ? null : (readMoney(text) ?? Number.NaN));

const withoutNothing = <Values extends object>(values: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Partial<Values>;
