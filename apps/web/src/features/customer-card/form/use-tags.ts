import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { useViewer } from '../../../session/use-session';
import { CardTagsDocument } from './card-tags.generated';

/** All active tags: a group has tens of them. Customers' logins know of none. */
export function useTags() {
  const staff = useViewer().kind !== 'CUSTOMER_USER';
  const { data, fetchMore } = useQuery(CardTagsDocument, staff ? { fetchPolicy: 'cache-and-network' } : skipToken);
  const { hasNextPage, endCursor } = data?.tags.pageInfo ?? {};
  useEffect(() => {
    if (hasNextPage) void fetchMore({ variables: { after: endCursor } }).catch(() => undefined);
  }, [hasNextPage, endCursor, fetchMore]);
  return useMemo(() => data?.tags.edges.map(({ node }) => node) ?? [], [data]);
}
