import { skipToken, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useSend } from '../../../session/use-send';
import type { CustomerHoldInput } from '../../../graphql/schema.generated';
import { CustomerHoldDocument, CustomerHoldLiftDocument, CustomerHoldSetDocument } from './personal-data.generated';

/** The hold on what is kept of a customer: for administrators, nobody else is told of it. */
export function useHold(id: string, isTold: boolean) {
  const { data } = useQuery(
    CustomerHoldDocument,
    isTold ? { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } : skipToken,
  );
  return data?.customer?.hold ?? null;
}

export function useHoldChanges(id: string) {
  const write = useSend();
  const set = useCallback(
    (input: CustomerHoldInput) => write(CustomerHoldSetDocument, { id, input }, (data) => data.customerHoldSet),
    [write, id],
  );
  const lift = useCallback(() => write(CustomerHoldLiftDocument, { id }, (data) => data.customerHoldLift), [write, id]);
  return { set, lift };
}
