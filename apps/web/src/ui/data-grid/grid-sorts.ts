import type { GridSort } from './grid-types';

/** What a heading does when it is pressed: ascending, descending, then no more. `add`, with Shift, leaves the other columns. */
export function changedSorts(
  sorts: readonly GridSort[],
  column: string,
  { add }: { add: boolean },
): readonly GridSort[] {
  const before = sorts.find((sort) => sort.column === column);
  const next: GridSort | null = !before
    ? { column, descending: false }
    : before.descending
      ? null
      : { column, descending: true };
  if (!add) return next ? [next] : [];
  if (!before) return next ? [...sorts, next].slice(-mostSorts) : sorts;
  return sorts.flatMap((sort) => (sort === before ? (next ?? []) : sort));
}

const mostSorts = 5;
