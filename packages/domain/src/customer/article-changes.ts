import { pricesOf } from './article-fields.js';
import type { Change } from './changes.js';
import type { ArticleList, CustomerArticle } from './customer.js';
import { inOrder } from './list-patch.js';

/**
 * Every difference between two states of a list of articles. What a row costs stands under a field of its own, which fewer
 * may read. A row goes after its prices and comes before them, so that undoing them backwards finds it there.
 */
export function articleChanges(
  list: ArticleList,
  before: readonly CustomerArticle[],
  after: readonly CustomerArticle[],
): Change[] {
  if (before === after) return [];
  const earlier = new Map(before.map((row) => [row.id, row]));
  const later = new Set(after.map(({ id }) => id));
  const changes: Change[] = [];
  const add = (field: Change['field'], part: string, old: string | null, next: string | null): void => {
    if (old !== next) changes.push({ field, part, old, new: next });
  };
  const compare = (id: string, parts: readonly RowPart[], old: CustomerArticle | undefined, next?: CustomerArticle) => {
    const field = parts === priceParts ? pricesOf(list) : list;
    for (const part of parts) add(field, `${id}.${part}`, textOf(old?.[part]), textOf(next?.[part]));
  };
  for (const row of before) {
    if (later.has(row.id)) continue;
    compare(row.id, priceParts, row);
    add(list, row.id, rowText(row), null);
  }
  for (const row of after) {
    const was = earlier.get(row.id);
    if (was === row) continue;
    if (was === undefined) add(list, row.id, null, rowText(row));
    else compare(row.id, plainParts, was, row);
    compare(row.id, priceParts, was, row);
  }
  const kept = before.filter(({ id }) => later.has(id)).map(({ id }) => id);
  const reordered = after.filter(({ id }) => earlier.has(id)).map(({ id }) => id);
  add(list, 'order', kept.join(','), reordered.join(','));
  return changes;
}

/** A list as it was before one change of it or of its prices. */
export function undoArticle(
  rows: readonly CustomerArticle[],
  { part, old }: Pick<Change, 'part' | 'old'>,
): readonly CustomerArticle[] {
  if (part === 'order') return inOrder(rows, (old ?? '').split(','));
  const [id = '', property] = (part ?? '').split('.');
  if (property !== undefined)
    return rows.map((row) => (row.id === id ? { ...row, [property]: articlePartOf(property, old) } : row));
  const others = rows.filter((row) => row.id !== id);
  return old === null ? others : [...others, { id, price: null, discount: null, ...rowOf(old) }];
}

/** From canonical text back to the value. */
export const articlePartOf = (property: string, text: string | null): string | number | null =>
  property === 'note' || text === null ? text : Number(text);

/** What the history tells of a row that was added or removed: not its id, which is the change's part, nor what it costs. */
export type ToldArticle = Omit<CustomerArticle, 'id' | 'price' | 'discount'>;

export const rowOf = (text: string): ToldArticle => JSON.parse(text) as ToldArticle;

const plainParts = ['quantity', 'note'] as const;
const priceParts = ['price', 'discount'] as const;
type RowPart = (typeof plainParts)[number] | (typeof priceParts)[number];

const textOf = (value: string | number | null | undefined): string | null => (value == null ? null : String(value));

const rowText = ({ article, number, name, quantity, note }: CustomerArticle): string =>
  JSON.stringify({ article, number, name, quantity, note } satisfies ToldArticle);
