import type { ChosenArticle } from '../customer/customer-articles.js';
import { articleRowLimits } from '../customer/customer-articles.js';
import type { ArticleList, Customer } from '../customer/customer.js';
import { maxMoney } from '../entry/entry-fields.js';
import { readMoney } from '../entry/money.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { choiceNames, readChoice, readPercent, readQuantity } from './cell-values.js';
import type { ReadRow } from './import-row.js';
import { entryKey } from './named-entries.js';
import type { PartImportPlan, PartOfRow } from './part-row.js';

/** An article of the register, by the number that a row gives. */
export interface KnownArticle extends ChosenArticle {
  readonly id: string;
}

/** A row of one of the customer's two lists, as a row of a file gives it. */
export function articlePart(row: ReadRow, customer: Customer, plan: PartImportPlan, problems: Violation[]): PartOfRow {
  const cell = (key: string): string => row.cells[plan.columns.findIndex((column) => column?.key === key)] ?? '';
  const list = listOf(cell('list'), plan, problems);
  const number = cell('article');
  const article = plan.articlesByNumber.get(entryKey(number));
  if (!article) problems.push(violation(number === '' ? 'REQUIRED' : 'REFERENCE_UNKNOWN', ['article']));
  const values = readValues(cell, plan, problems);
  if (!article || !list) return { patch: null, exists: false, key: null };
  const known = customer[list].filter((each) => each.article === article.id);
  const key = `article ${list} ${article.id}`;
  if (known.length > 1) {
    problems.push(violation('MATCH_SEVERAL', ['article'], { count: known.length }));
    return { patch: null, exists: true, key };
  }
  const [one] = known;
  const { quantity = null, ...rest } = values;
  if (!one && quantity === null && problems.length === 0) problems.push(violation('REQUIRED', ['quantity']));
  if (problems.length > 0) return { patch: null, exists: one !== undefined, key };
  const patch = one
    ? { update: [{ id: one.id, ...rest, ...(quantity !== null && { quantity }) }] }
    : { create: [{ article: article.id, quantity: quantity ?? 0, ...rest }] };
  return { patch: { [list]: patch }, exists: one !== undefined, key, articles: new Map([[article.id, article]]) };
}

/** Without a word for it, the list that the group uses; the service orders' where it uses both. */
function listOf(text: string, { settings }: PartImportPlan, problems: Violation[]): ArticleList | null {
  if (text === '')
    return settings.showServiceArticles || !settings.showWorkOrderArticles ? 'serviceArticles' : 'workOrderArticles';
  const list = readChoice('articleList', text);
  if (list === 'serviceArticles' || list === 'workOrderArticles') return list;
  problems.push(violation('NOT_A_CHOICE', ['list'], { choices: choiceNames('articleList') }));
  return null;
}

function readValues(
  cell: (key: string) => string,
  { options, columns }: PartImportPlan,
  problems: Violation[],
): Values {
  const values: { -readonly [Key in keyof Values]: Values[Key] } = {};
  const given = (key: string): boolean =>
    columns.some((column) => column?.key === key) && (cell(key) !== '' || (options.emptyClears && key !== 'quantity'));
  const read = (
    key: 'quantity' | 'price' | 'discount',
    parse: (text: string) => number | null,
    wrong: Violation,
  ): void => {
    if (!given(key)) return;
    const text = cell(key);
    const value = text === '' ? null : parse(text);
    if (text !== '' && (value === null || Number.isNaN(value))) problems.push(wrong);
    else values[key] = value;
  };
  const { quantity: max, decimals } = articleRowLimits;
  read('quantity', readQuantity, violation('VALUE_RANGE', ['quantity'], { min: 0, max, decimals }));
  read('price', readMoney, violation('CELL_MONEY', ['price'], { max: maxMoney / 100 }));
  read('discount', readPercent, violation('VALUE_RANGE', ['discount'], { min: 0, max: 100, decimals: 2 }));
  if (given('note')) values.note = cell('note') || null;
  return values;
}

interface Values {
  readonly quantity?: number | null;
  readonly price?: number | null;
  readonly discount?: number | null;
  readonly note?: string | null;
}
