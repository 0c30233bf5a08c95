import { changeDiscounts, type DiscountPatch } from '@register/domain/discount-letter/change-discounts';
import type { DiscountLetterUpdateInput } from '../../../graphql/schema.generated';
import type { MessageId } from '../../../i18n/messages';
import type { Letter } from './use-letters';

/** A letter as it is typed. */
export interface TypedLetter {
  name: string;
  rows: readonly TypedRow[];
}

export interface TypedRow {
  /** Tells rows apart while they are typed. */
  key: string;
  /** Null: not chosen yet. */
  articleGroup: string | null;
  percent: string;
}

/** In place of an article group: all articles. */
export const ALL_ARTICLES = 'all';

export const typedOf = (letter: Letter | null): TypedLetter => ({
  name: letter?.name ?? '',
  rows: (letter?.rows ?? []).map(({ articleGroup, percent }) => ({
    key: articleGroup?.id ?? ALL_ARTICLES,
    articleGroup: articleGroup?.id ?? ALL_ARTICLES,
    percent: String(percent).replace('.', ','),
  })),
});

/** What differs from the letter, as the API takes it, or what is wrong, by place: `name`, `<key>.percent`. */
export function readTyped(typed: TypedLetter, base: Letter | null): ReadLetter {
  const wrong = new Map<string, MessageId>();
  const before = new Map(typedOf(base).rows.map((row) => [row.articleGroup, readPercent(row.percent)]));
  const after = new Map<string, TypedRow>();
  if (typed.name.trim() === '') wrong.set('name', 'letters.wrong.name');
  for (const row of typed.rows) {
    const percent = readPercent(row.percent);
    const checked = changeDiscounts([], [{ percent }]);
    if (percent === null || !checked.ok) wrong.set(`${row.key}.percent`, 'letters.wrong.percent');
    if (row.articleGroup === null) wrong.set(`${row.key}.articleGroup`, 'letters.wrong.group');
    else if (after.has(row.articleGroup)) wrong.set(`${row.key}.articleGroup`, 'letters.wrong.twice');
    else after.set(row.articleGroup, row);
  }
  const set = [...after.values()].filter((row) => before.get(row.articleGroup) !== readPercent(row.percent));
  const out = [...before.keys()].filter((group) => group !== null && !after.has(group));
  const rows: DiscountPatch[] = [
    ...set.map(({ articleGroup, percent }) => ({ articleGroup: groupId(articleGroup), percent: readPercent(percent) })),
    ...out.map((group) => ({ articleGroup: groupId(group), percent: null })),
  ];
  const renamed = typed.name.trim() !== (base?.name ?? '');
  return {
    wrong,
    input: { ...(renamed && { name: typed.name }), ...(rows.length > 0 && { rows }) },
    placeOf: ([field, at, part]) => (field === 'rows' ? `${set[Number(at)]?.key ?? ''}.${part ?? ''}` : (field ?? '')),
    changes: (renamed ? 1 : 0) + rows.length + typed.rows.filter((row) => row.articleGroup === null).length,
  };
}

export interface ReadLetter {
  wrong: ReadonlyMap<string, MessageId>;
  input: DiscountLetterUpdateInput;
  /** Where a problem of the API's belongs. */
  placeOf: (path: readonly string[]) => string;
  /** How many things differ from the letter. */
  changes: number;
}

const groupId = (group: string | null): string | null => (group === ALL_ARTICLES ? null : group);

/** `12,5`, `12.5 %`; null for what is no number. */
function readPercent(text: string): number | null {
  const plain = text.replace('%', '').replace(',', '.').trim();
  const percent = Number(plain);
  return plain === '' || Number.isNaN(percent) ? null : percent;
}
