import type { Edge, Page } from './connection.js';
import type { AskedPage } from './page-arguments.js';
import type { Count } from './page.type.js';

/** Counting stops here: how many more there are is nobody's question and everybody's wait. */
export const countAtMost = 10_000;

/** A count of rows that was stopped after one more than the maximum. */
export const countOf = (counted: number): Count =>
  counted > countAtMost ? { value: countAtMost, precision: 'AT_LEAST' } : { value: counted, precision: 'EXACT' };

/**
 * A page from rows that were read in the direction asked for, one more than its size: the extra one only says that there
 * is more. Rows read backward are turned round.
 */
export function pageOfRows<R, T>(
  rows: readonly R[],
  asked: AskedPage,
  make: { readonly node: (row: R) => T; readonly cursor: (row: R) => string },
  totalCount: Count | null = null,
): Page<T> {
  const shown = rows.slice(0, asked.size);
  if (asked.backward) shown.reverse();
  const hasMore = rows.length > asked.size;
  const nodes = shown.map((row) => make.node(row));
  const cursorAt = (at: number): string | null => (nodes.length === 0 ? null : make.cursor(shown.at(at) as R));
  return {
    get edges() {
      return nodes.map((node, at) => new LazyEdge(node, () => make.cursor(shown[at] as R)));
    },
    nodes,
    pageInfo: {
      hasNextPage: asked.backward ? asked.cursor !== null : hasMore,
      hasPreviousPage: asked.backward ? hasMore : asked.cursor !== null,
      get startCursor() {
        return cursorAt(0);
      },
      get endCursor() {
        return cursorAt(-1);
      },
    },
    totalCount,
  };
}

/** Signs its cursor when it is asked for it: signing those of a whole page costs more than reading it. */
class LazyEdge<T> implements Edge<T> {
  constructor(
    readonly node: T,
    private readonly sign: () => string,
  ) {}

  get cursor(): string {
    return this.sign();
  }
}
