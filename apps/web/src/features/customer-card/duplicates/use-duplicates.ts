import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CustomerDuplicateKind } from '../../../graphql/schema.generated';
import { toAppError } from '../../../graphql/to-app-error';
import { toast } from '../../../ui/toast';
import { useTellFailure } from '../actions/use-tell-failure';
import { useSend } from '../../../session/use-send';
import {
  CustomerDuplicatesDocument,
  CustomersTellApartDocument,
  type CustomerDuplicatesQuery,
} from './duplicates.generated';

export type DuplicatesGroup = CustomerDuplicatesQuery['customerDuplicates']['nodes'][number];

/** Groups page by page, and what has been told apart here taken out at once. */
export function useDuplicates(by: CustomerDuplicateKind) {
  const { formatMessage } = useIntl();
  const write = useSend();
  const succeeded = useTellFailure();
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const { data, loading, error, refetch, fetchMore } = useQuery(CustomerDuplicatesDocument, {
    variables: { by },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.customerDuplicates;

  const tell = async (group: DuplicatesGroup, isApart: boolean) => {
    const ids = group.customers.map(({ id }) => id);
    const result = await write(CustomersTellApartDocument, { ids, apart: isApart }, (sent) => sent.customersTellApart);
    if (!succeeded(result)) return;
    setApart((before) => {
      const next = new Set(before);
      if (isApart) next.add(keyOf(group));
      else next.delete(keyOf(group));
      return next;
    });
    if (!isApart) return;
    toast.undoable(formatMessage({ id: 'duplicates.apart.done' }), {
      label: formatMessage({ id: 'duplicates.undo' }),
      run: () => void tell(group, false),
    });
  };

  const more = () =>
    void fetchMore({
      variables: { after: page?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({
        customerDuplicates: {
          ...fetchMoreResult.customerDuplicates,
          nodes: [...before.customerDuplicates.nodes, ...fetchMoreResult.customerDuplicates.nodes],
        },
      }),
    }).catch(() => undefined);

  return {
    groups: page?.nodes.filter((group) => !apart.has(keyOf(group))) ?? [],
    hasMore: page?.pageInfo.hasNextPage ?? false,
    loading,
    error: error ? toAppError(error) : null,
    more,
    retry: () => void refetch().catch(() => undefined),
    tellApart: (group: DuplicatesGroup) => void tell(group, true),
  };
}

const keyOf = ({ customers }: DuplicatesGroup): string => customers.map(({ id }) => id).join();
