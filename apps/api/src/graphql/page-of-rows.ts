import type { Edge, Page } from './connection.js';
import type { AskedPage } from './page-arguments.js';
import type { Count, PageInfo } from './page.type.js';

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
  const hasPassed = asked.cursor !== null;
  return new RowsPage(
    shown.map((row) => make.node(row)),
    {
      cursorAt: (at) => make.cursor(shown[at] as R),
      hasNextPage: asked.backward ? hasPassed : hasMore,
      hasPreviousPage: asked.backward ? hasMore : hasPassed,
    },
    totalCount,
  );
}

/** The same places with other nodes, one in place of each. */
export const withNodes = <T>({ edges, pageInfo, totalCount }: Page<unknown>, nodes: readonly T[]): Page<T> => ({
  edges: edges.map((edge, at) => new LazyEdge(nodes[at] as T, () => edge.cursor)),
  nodes,
  pageInfo,
  totalCount,
});

interface Place {
  readonly cursorAt: (at: number) => string;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A class: what an object written out with getters reaches, all rows of each page, is kept until the whole heap is looked through. */
class RowsPage<T> implements Page<T> {
  readonly pageInfo: PageInfo;

  constructor(
    readonly nodes: readonly T[],
    private readonly place: Place,
    readonly totalCount: Count | null,
  ) {
    this.pageInfo = new LazyPageInfo(nodes.length, place);
  }

  get edges(): readonly Edge<T>[] {
    return this.nodes.map((node, at) => new LazyEdge(node, () => this.place.cursorAt(at)));
  }
}

class LazyPageInfo implements PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;

  constructor(
    private readonly size: number,
    private readonly place: Place,
  ) {
    this.hasNextPage = place.hasNextPage;
    this.hasPreviousPage = place.hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.size === 0 ? null : this.place.cursorAt(0);
  }

  get endCursor(): string | null {
    return this.size === 0 ? null : this.place.cursorAt(this.size - 1);
  }
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
