import type { EntryFields } from '../entry/entry-fields.js';

/** What is sold, used or reported: its number is unique in the group without regard to case. */
export const articleFields = {
  number: { kind: 'text', maxLength: 64, required: true },
  name: { kind: 'text', maxLength: 255, required: true },
  unit: { kind: 'text', maxLength: 20 },
  /** For one unit, without VAT, in öre. */
  price: { kind: 'money', permission: 'article.price' },
  /** Percent; nothing: the article states none. */
  vatRate: { kind: 'percent' },
  group: { kind: 'reference' },
  /** Hours of work: may stand with quantity 0 on a card, to be filled in on the order. */
  timeArticle: { kind: 'flag' },
} as const satisfies EntryFields;

export type ArticleFieldKey = keyof typeof articleFields;

export type ArticleValues = {
  readonly number: string;
  readonly name: string;
  readonly unit: string | null;
  readonly price: number | null;
  readonly vatRate: number | null;
  readonly group: string | null;
  readonly timeArticle: boolean;
};

/** What discounts are given by. */
export const articleGroupFields = {
  name: { kind: 'text', maxLength: 100, required: true },
} as const satisfies EntryFields;

export type ArticleGroupValues = { readonly name: string };

/** The orders of the list of articles, each with the field that one must be able to read. */
export const articleSorts = {
  NUMBER: 'number',
  NAME: 'name',
  UNIT: 'unit',
  PRICE: 'price',
  VAT_RATE: 'vatRate',
} as const satisfies Record<string, ArticleFieldKey>;
export type ArticleSortKey = keyof typeof articleSorts;
