import { useCallback, useRef, useState } from 'react';
import type { AppError } from '../../graphql/app-error';
import { toAppError } from '../../graphql/to-app-error';

interface PageOf<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: { readonly value: number; readonly precision: string } | null;
}

export interface EntryPages<Node> {
  rows: readonly Node[];
  count: { readonly value: number; readonly precision: string } | null;
  loading: boolean;
  error: AppError | null;
  loadMore: (() => void) | undefined;
  retry: () => void;
}

/** Pages of a list put together as they are asked for; while a new view loads, the rows of the old one stay. */
export function useEntryPages<Node>(
  connection: PageOf<Node> | undefined,
  {
    error,
    fetchMore,
    refetch,
  }: {
    error: unknown;
    fetchMore: (after: string) => Promise<unknown>;
    refetch: () => Promise<unknown>;
  },
): EntryPages<Node> {
  const [moreError, setMoreError] = useState<AppError | null>(null);
  const busy = useRef(false);
  const after = connection?.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
  const loadMore = useCallback(() => {
    if (after === null || busy.current) return;
    busy.current = true;
    setMoreError(null);
    fetchMore(after)
      .catch((caught: unknown) => setMoreError(toAppError(caught)))
      .finally(() => {
        busy.current = false;
      });
  }, [after, fetchMore]);
  return {
    rows: connection?.edges.map(({ node }) => node) ?? [],
    count: connection?.totalCount ?? null,
    loading: !connection && !error,
    error: moreError ?? (error ? toAppError(error) : null),
    loadMore: after === null ? undefined : loadMore,
    retry: () => void refetch().catch(() => undefined),
  };
}
