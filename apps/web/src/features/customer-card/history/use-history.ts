import { useQuery } from '@apollo/client/react';
import { NetworkStatus } from '@apollo/client';
import { useCallback, useState } from 'react';
import type { AppError } from '../../../graphql/app-error';
import { toAppError } from '../../../graphql/to-app-error';
import { CustomerHistoryDocument, type CustomerHistoryQuery } from './customer-history.generated';

type WireHistory = NonNullable<NonNullable<CustomerHistoryQuery['customer']>['history']>;
export type HistoryEntry = WireHistory['edges'][number]['node'];

/** By one field, person or way in; what is left out does not matter. */
export interface HistoryFilter {
  field?: string | undefined;
  actor?: string | undefined;
  source?: HistoryEntry['source'] | undefined;
}

/** Who changed what, newest first; more by cursor. */
export function useHistory(id: string, first: number, filter: HistoryFilter = {}) {
  const { data, previousData, error, fetchMore, refetch, networkStatus } = useQuery(CustomerHistoryDocument, {
    variables: { id, first, ...filter },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const [moreError, setMoreError] = useState<AppError | null>(null);
  const customer = (data ?? previousData)?.customer;
  const history = customer?.history;
  const after = history?.pageInfo.hasNextPage ? history.pageInfo.endCursor : null;
  const loadMore = useCallback(() => {
    setMoreError(null);
    fetchMore({ variables: { after } }).catch((failure: unknown) => setMoreError(toAppError(failure)));
  }, [fetchMore, after]);
  return {
    customer: customer ?? null,
    /** Everybody who has changed something that the viewer may read. */
    actors: customer?.historyActors ?? [],
    /** There is none, or it is not for this viewer. */
    missing: data !== undefined && data.customer === null,
    entries: history?.edges.map(({ node }) => node) ?? null,
    hasMore: after !== null,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    error: moreError ?? (error ? toAppError(error) : null),
    loadMore,
    retry: () => void refetch().catch(() => undefined),
  };
}
