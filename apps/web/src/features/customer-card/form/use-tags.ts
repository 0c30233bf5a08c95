import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { CardTagsDocument } from './card-tags.generated';

/** All active tags: a group has tens of them. */
export function useTags() {
  const { data, fetchMore } = useQuery(CardTagsDocument, { fetchPolicy: 'cache-and-network' });
  const { hasNextPage, endCursor } = data?.tags.pageInfo ?? {};
  useEffect(() => {
    if (hasNextPage) void fetchMore({ variables: { after: endCursor } }).catch(() => undefined);
  }, [hasNextPage, endCursor, fetchMore]);
  return useMemo(() => data?.tags.edges.map(({ node }) => node) ?? [], [data]);
}
