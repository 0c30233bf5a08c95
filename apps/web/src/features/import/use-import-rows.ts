import { useQuery } from '@apollo/client/react';
import { useCallback, useRef } from 'react';
import type { AppError } from '../../graphql/app-error';
import type { ImportOutcome } from '../../graphql/schema.generated';
import { toAppError } from '../../graphql/to-app-error';
import { RegisterImportRowsDocument, type RegisterImportRowsQuery } from './import.generated';

export type ImportRow = NonNullable<RegisterImportRowsQuery['registerImport']>['rows']['edges'][number]['node'];

export interface ImportRows {
  rows: readonly ImportRow[];
  loading: boolean;
  error: AppError | null;
  retry: () => void;
  loadMore: (() => void) | undefined;
}

/** Rows of one outcome, a hundred at a time. */
export function useImportRows(id: string, outcome: ImportOutcome): ImportRows {
  const { data, error, refetch, fetchMore } = useQuery(RegisterImportRowsDocument, {
    variables: { id, outcome },
    // After another mapping the same row is another one.
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const connection = data?.registerImport?.rows;
  const asked = useRef(false);
  const after = connection?.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
  const loadMore = useCallback(() => {
    if (after === null || asked.current) return;
    asked.current = true;
    fetchMore({ variables: { after } })
      .catch(() => undefined)
      .finally(() => {
        asked.current = false;
      });
  }, [after, fetchMore]);
  return {
    rows: connection?.edges.map(({ node }) => node) ?? noRows,
    loading: !data && !error,
    error: error && !data ? toAppError(error) : null,
    retry: () => void refetch().catch(() => undefined),
    loadMore: after === null ? undefined : loadMore,
  };
}

const noRows: readonly ImportRow[] = [];
