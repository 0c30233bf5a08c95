import { skipToken, useQuery } from '@apollo/client/react';
import { NetworkStatus } from '@apollo/client';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { AppError } from '../../graphql/app-error';
import type { CountPrecision } from '../../graphql/schema.generated';
import { toAppError } from '../../graphql/to-app-error';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { askedColumns } from './columns/asked-columns';
import { CustomerRegisterDocument, type CustomerRegisterQuery } from './customer-register.generated';
import type { CustomerListAsked } from './list-filter';

export type CustomerEdge = CustomerRegisterQuery['customers']['edges'][number];
export type CustomerNode = CustomerEdge['node'];

export interface CustomerList {
  edges: readonly CustomerEdge[];
  count: { value: number; precision: CountPrecision } | null;
  /** The moment that its first page was read at; unknown while it loads. */
  asOf: string | undefined;
  hasMore: boolean;
  /** Nothing to show yet. */
  loading: boolean;
  /** What is shown belongs to the view before this one. */
  stale: boolean;
  loadingMore: boolean;
  error: AppError | null;
  loadMore: () => void;
  retry: () => void;
}

/** What a screen shows, and some more: the first is drawn soonest that way. Those after it are fetched before they are looked at. */
const FIRST_PAGE = 60;
const PAGE = 100;
const noEdges: readonly CustomerEdge[] = [];

/** So many at a time, by cursor; earlier pages stay. While a new view loads, the rows of the old one stay too. */
export function useCustomerList(
  asked: CustomerListAsked | null,
  { fields, comingBack }: { fields: ReadonlySet<FieldKey> | null; comingBack: boolean },
): CustomerList {
  const variables = useMemo(
    () => (asked && fields ? { ...asked, ...askedColumns(fields), first: FIRST_PAGE, count: true } : null),
    [asked, fields],
  );
  const result = useQuery(
    CustomerRegisterDocument,
    // Until it is known which columns there are, nothing is asked for: else everything would be, twice.
    variables === null
      ? skipToken
      : {
          variables,
          // Coming back, the pages that were there are there at once, or the place in the list would be lost.
          fetchPolicy: comingBack ? ('cache-first' as const) : ('cache-and-network' as const),
          nextFetchPolicy: 'cache-first' as const,
          notifyOnNetworkStatusChange: true,
        },
  );
  const shown = result.data ?? result.previousData;
  const connection = shown?.customers;
  const [moreError, setMoreError] = useState<AppError | null>(null);
  const loadingMore = useRef(false);
  const { fetchMore, refetch } = result;
  const after = result.data?.customers.pageInfo.hasNextPage ? result.data.customers.pageInfo.endCursor : null;

  const loadMore = useCallback(() => {
    if (after === null || loadingMore.current) return;
    loadingMore.current = true;
    setMoreError(null);
    fetchMore({ variables: { after, first: PAGE, count: false } })
      .catch((error: unknown) => setMoreError(toAppError(error)))
      .finally(() => {
        loadingMore.current = false;
      });
  }, [after, fetchMore]);
  const retry = useCallback(() => {
    setMoreError(null);
    refetch().catch(() => undefined);
  }, [refetch]);

  return {
    edges: connection?.edges ?? noEdges,
    count: connection?.totalCount ?? null,
    asOf: result.data?.customerNews?.asOf,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loading: !shown && !result.error,
    stale: !result.data && shown !== undefined,
    loadingMore: result.networkStatus === NetworkStatus.fetchMore,
    error: moreError ?? (result.error ? toAppError(result.error) : null),
    loadMore,
    retry,
  };
}
