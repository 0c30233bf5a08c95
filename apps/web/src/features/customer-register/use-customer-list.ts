import { skipToken, useQuery } from '@apollo/client/react';
import { NetworkStatus } from '@apollo/client';
import { listableFields } from '@register/domain/customer/customer-list';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { AppError } from '../../graphql/app-error';
import { definitionKey, isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { CountPrecision } from '../../graphql/schema.generated';
import { toAppError } from '../../graphql/to-app-error';
import { domainViewer } from '../../session/domain-viewer';
import { useCustomFields } from '../../session/use-custom-fields';
import { useViewer } from '../../session/use-session';
import {
  CustomerRegisterDocument,
  type CustomerRegisterQuery,
  type CustomerRegisterQueryVariables,
} from './customer-register.generated';
import { listFilter, searchable } from './list-filter';
import { orderFieldOf, type RegisterView } from './register-search';
import { useArticleColumns } from './use-article-columns';
import type { OwnFields } from './use-own-fields';

export type CustomerEdge = CustomerRegisterQuery['customers']['edges'][number];

export interface CustomerList {
  edges: readonly CustomerEdge[];
  count: { value: number; precision: CountPrecision } | null;
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

const PAGE = 100;
const noEdges: readonly CustomerEdge[] = [];

/** One hundred at a time, by cursor; earlier pages stay. While a new view loads, the rows of the old one stay too. */
export function useCustomerList(
  view: RegisterView,
  { own, comingBack }: { own: OwnFields | null; comingBack: boolean },
): CustomerList {
  const viewer = useViewer();
  const { usesSubgroups } = useCustomFields();
  const articles = useArticleColumns();
  const variables = useMemo(() => {
    const listable = listableFields(domainViewer(viewer));
    const subgroups = usesSubgroups && listable.has('subgroups');
    const letters = listable.has('discountLetters');
    if (!own || !articles) return null;
    return {
      ...askedOf(view, own),
      first: PAGE,
      count: true,
      ownFields: own.listed.map(({ key }) => key),
      tags: listable.has('tags'),
      letters,
      subgroups,
      serviceArticles: articles.has('serviceArticles'),
      workOrderArticles: articles.has('workOrderArticles'),
    };
  }, [view, own, viewer, usesSubgroups, articles]);
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
    fetchMore({ variables: { after, count: false } })
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
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loading: !shown && !result.error,
    stale: !result.data && shown !== undefined,
    loadingMore: result.networkStatus === NetworkStatus.fetchMore,
    error: moreError ?? (result.error ? toAppError(result.error) : null),
    loadMore,
    retry,
  };
}

export type CustomerListAsked = Pick<CustomerRegisterQueryVariables, 'search' | 'filter' | 'orderBy'>;

/** Which customers the view means, and in which order, as the API is asked for them. */
export function askedOf(view: RegisterView, fields: OwnFields): CustomerListAsked {
  const { q, sort } = view;
  const field = sort && orderFieldOf(sort.field);
  const customField = sort && isCustomFieldKey(sort.field) ? definitionKey(sort.field) : undefined;
  return {
    search: searchable(q),
    filter: listFilter(view, fields),
    orderBy: sort && field ? [{ field, customField, direction: sort.descending ? 'DESC' : 'ASC' }] : undefined,
  };
}
