import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { FieldSubgroupsDocument } from './field-subgroups.generated';

/** All subgroups of the group: a handful. */
export function useFieldSubgroups() {
  const { data, fetchMore } = useQuery(FieldSubgroupsDocument, { fetchPolicy: 'cache-and-network' });
  const { hasNextPage, endCursor } = data?.subgroups.pageInfo ?? {};
  useEffect(() => {
    if (hasNextPage) void fetchMore({ variables: { after: endCursor } }).catch(() => undefined);
  }, [hasNextPage, endCursor, fetchMore]);
  return useMemo(() => data?.subgroups.edges.map(({ node }) => node) ?? [], [data]);
}
