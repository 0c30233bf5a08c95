import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { useCustomFields } from '../../../session/use-custom-fields';
import { useViewer } from '../../../session/use-session';
import { CardSubgroupsDocument } from './card-subgroups.generated';

/** All active subgroups, where the group has any: a handful. */
export function useSubgroups() {
  const { usesSubgroups } = useCustomFields();
  const staff = useViewer().kind !== 'CUSTOMER_USER';
  const { data, fetchMore } = useQuery(
    CardSubgroupsDocument,
    usesSubgroups && staff ? { fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const { hasNextPage, endCursor } = data?.subgroups.pageInfo ?? {};
  useEffect(() => {
    if (hasNextPage) void fetchMore({ variables: { after: endCursor } }).catch(() => undefined);
  }, [hasNextPage, endCursor, fetchMore]);
  return useMemo(() => data?.subgroups.edges.map(({ node }) => node) ?? [], [data]);
}
