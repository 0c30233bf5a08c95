import { badInput } from './errors.js';

/** How far a list is read in one request. */
const maxPageSize = 100;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The page that was asked for. More than the maximum is an error, never a shorter page. */
export function pageOf({ first, after, last, before }: PageArguments, defaultSize = 25): AskedPage {
  if (first != null && last != null) throw badInput('Give either first or last, not both.', ['first']);
  if (after != null && before != null) throw badInput('Give either after or before, not both.', ['after']);
  if (last != null && after != null) throw badInput('last goes with before, first with after.', ['last']);
  if (first != null && before != null) throw badInput('first goes with after, last with before.', ['first']);
  const backward = last != null || before != null;
  const size = first ?? last ?? defaultSize;
  if (!Number.isInteger(size) || size < 1 || size > maxPageSize) {
    throw badInput(`A page has 1 to ${maxPageSize} rows.`, [last != null ? 'last' : 'first']);
  }
  return { size, backward, cursor: (backward ? before : after) ?? null };
}

export interface AskedPage {
  readonly size: number;
  /** Towards the start of the list, from `before` or its end. */
  readonly backward: boolean;
  readonly cursor: string | null;
}
