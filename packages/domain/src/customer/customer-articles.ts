import { maxMoney } from '../entry/entry-fields.js';
import { cleanText } from '../text/clean-text.js';
import type { Violation, ViolationCode } from '../violation.js';
import { violation } from '../violation.js';
import type { ArticleList, CustomerArticle, CustomerArticlesPatch, CustomerArticleUpdate } from './customer.js';
import { decimalOf } from './decimal.js';
import { checkListIds, inOrder } from './list-patch.js';

/** A list of articles after a patch, with everything that is wrong in it. Null empties the list. */
export function patchCustomerArticles(
  before: readonly CustomerArticle[],
  patch: CustomerArticlesPatch | null,
  { list, articles, mayPrice, newId }: ArticleSituation,
): { readonly rows: readonly CustomerArticle[]; readonly violations: readonly Violation[] } {
  if (patch === null) return { rows: [], violations: [] };
  const violations = checkListIds(before, patch, list, 'ARTICLE_ROW_NOT_FOUND');
  const deleted = new Set(patch.delete ?? []);
  const rows = new Map(before.filter(({ id }) => !deleted.has(id)).map((row) => [row.id, row]));
  const read = (row: CustomerArticle, input: RowInput, path: readonly string[]): void => {
    // Refused even where it changes nothing: else one could guess a price until it is right.
    const locked = mayPrice ? [] : (['price', 'discount'] as const).filter((part) => input[part] !== undefined);
    violations.push(
      ...locked.map((part) => violation('FIELD_NOT_WRITABLE', [...path, part], { requires: 'article.price' })),
    );
    if (locked.length === 0) rows.set(row.id, patchRow(row, input, path, violations));
  };
  for (const [index, input] of (patch.update ?? []).entries()) {
    const row = rows.get(input.id);
    if (row !== undefined) read(row, input, [list, 'update', String(index)]);
  }
  for (const [index, input] of (patch.create ?? []).entries()) {
    const path = [list, 'create', String(index)];
    const article = articles?.get(input.article);
    if (article === undefined) violations.push(violation('REFERENCE_UNKNOWN', [...path, 'article']));
    else if (article.status === 'INACTIVE') violations.push(violation('REFERENCE_INACTIVE', [...path, 'article']));
    const { number = '', name = '' } = article ?? {};
    const blank = { id: newId(list), article: input.article, number, name };
    read({ ...blank, quantity: 0, price: null, discount: null, note: null }, input, path);
  }
  if (rows.size > maxArticleRows && rows.size > before.length)
    violations.push(violation('ARTICLE_ROWS_LIMIT', [list], { max: maxArticleRows }));
  return { rows: inOrder([...rows.values()], patch.order ?? []), violations };
}

/** Most rows of one list: more are a price list and no card. */
export const maxArticleRows = 200;

/** Largest quantity, and longest note in characters. */
export const articleRowLimits = { quantity: 999_999.999, decimals: 3, note: 255 } as const;

/** What a rule knows of an article that is chosen. */
export interface ChosenArticle {
  readonly number: string;
  readonly name: string;
  readonly status: 'ACTIVE' | 'INACTIVE';
}

interface ArticleSituation {
  readonly list: ArticleList;
  /** By id: those that the patch chooses. One that is missing does not exist. */
  readonly articles: ReadonlyMap<string, ChosenArticle> | undefined;
  /** Whether the viewer may write prices and discounts. */
  readonly mayPrice: boolean;
  readonly newId: (of: ArticleList) => string;
}

type RowInput = Omit<CustomerArticleUpdate, 'id'>;

function patchRow(
  row: CustomerArticle,
  input: RowInput,
  path: readonly string[],
  violations: Violation[],
): CustomerArticle {
  const number = (part: keyof typeof ranges, stored: number | null): number | null => {
    const raw = input[part];
    if (raw === undefined || raw === null) return raw === undefined ? stored : null;
    const { code, max, decimals } = ranges[part];
    const value = decimalOf(raw, decimals);
    if (value !== null && value >= 0 && value <= max) return value;
    violations.push(violation(code, [...path, part], { min: 0, max, decimals }));
    return stored;
  };
  const next = {
    ...row,
    quantity: number('quantity', row.quantity) ?? 0,
    price: number('price', row.price),
    discount: number('discount', row.discount),
    note: input.note === undefined ? row.note : readNote(input.note, path, violations),
  };
  if (input.quantity === null) violations.push(violation('REQUIRED', [...path, 'quantity']));
  return isSame(row, next) ? row : next;
}

const ranges = {
  quantity: { code: 'VALUE_RANGE', max: articleRowLimits.quantity, decimals: articleRowLimits.decimals },
  price: { code: 'VALUE_RANGE', max: maxMoney, decimals: 0 },
  discount: { code: 'VALUE_RANGE', max: 100, decimals: 2 },
} as const satisfies Record<string, { code: ViolationCode; max: number; decimals: number }>;

function readNote(raw: string | null, path: readonly string[], violations: Violation[]): string | null {
  const clean = cleanText(raw ?? '', { maxLength: articleRowLimits.note });
  if (clean.ok) return clean.text;
  violations.push(violation(clean.code, [...path, 'note'], clean.params));
  return null;
}

const isSame = (one: CustomerArticle, other: CustomerArticle): boolean =>
  one.quantity === other.quantity &&
  one.price === other.price &&
  one.discount === other.discount &&
  one.note === other.note;
