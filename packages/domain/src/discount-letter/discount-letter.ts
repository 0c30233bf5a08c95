import type { EntryFields } from '../entry/entry-fields.js';

/** A named list of discounts; customers are given any number of letters. */
export const discountLetterFields = {
  name: { kind: 'text', maxLength: 100, required: true },
} as const satisfies EntryFields;

export type DiscountLetterValues = { readonly name: string };

/** One row of a letter: what is taken off the price of the articles of a group. */
export interface Discount {
  /** Public id; null: all articles, also those in no group. */
  readonly articleGroup: string | null;
  /** 0–100, two decimals at most. */
  readonly percent: number;
}

/** The discounts of a letter, as rules over several letters see it. */
export interface LetterDiscounts {
  readonly rows: readonly Discount[];
}
