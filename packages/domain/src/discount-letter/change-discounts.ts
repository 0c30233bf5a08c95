import type { EntryChange } from '../entry/change-entry.js';
import { readEntryValue } from '../entry/change-entry.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { Discount } from './discount-letter.js';

/** What a letter's rows become: a row that is not named stays, a percentage replaces, null takes the row out. */
export function changeDiscounts(before: readonly Discount[], patch: readonly DiscountPatch[]): DiscountsResult {
  const next = new Map(before.map(({ articleGroup, percent }) => [articleGroup, percent]));
  const violations: Violation[] = [];
  const changes: EntryChange[] = [];
  const named = new Set<string | null>();
  for (const [at, row] of patch.entries()) {
    const articleGroup = row.articleGroup ?? null;
    const path = ['rows', String(at)];
    const read = readEntryValue({ kind: 'percent' }, row.percent ?? null);
    if (named.has(articleGroup)) violations.push(violation('DUPLICATE_ID', [...path, 'articleGroup']));
    else if ('code' in read) violations.push(violation(read.code, [...path, 'percent'], read.params));
    else {
      const old = next.get(articleGroup) ?? null;
      const percent = read.value === null ? null : Number(read.value);
      if (percent === null) next.delete(articleGroup);
      else next.set(articleGroup, percent);
      if (percent !== old) changes.push({ field: 'rows', part: articleGroup, old: text(old), new: text(percent) });
    }
    named.add(articleGroup);
  }
  if (violations.length > 0) return { ok: false, violations };
  return { ok: true, next: [...next].map(([articleGroup, percent]) => ({ articleGroup, percent })), changes };
}

/** One row of a change. */
export interface DiscountPatch {
  /** Public id; null or absent: all articles. */
  readonly articleGroup?: string | null | undefined;
  /** Null or absent takes the row out. */
  readonly percent?: number | null | undefined;
}

type DiscountsResult =
  | { readonly ok: true; readonly next: readonly Discount[]; readonly changes: readonly EntryChange[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };

const text = (percent: number | null): string | null => (percent === null ? null : String(percent));
