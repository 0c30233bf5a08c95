import { skipToken, useQuery } from '@apollo/client/react';
import { toAppError } from '../../../graphql/to-app-error';
import { CustomerCardDocument } from '../customer-card.generated';
import type { CardState } from '../use-card';
import { OwnCustomerDocument } from './own-customer.generated';

/** The card of the one customer that a customer's login sees: the only one in its register. */
export function useOwnCard(): CardState {
  const own = useQuery(OwnCustomerDocument);
  const id = own.data?.customers.nodes[0]?.id;
  const card = useQuery(
    CustomerCardDocument,
    id === undefined
      ? skipToken
      : { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
  );
  const error = own.error ?? card.error;
  const retry = () => void (id === undefined ? own.refetch() : card.refetch()).catch(() => undefined);
  const { data } = card;
  if (data?.customer) return { state: 'SHOWN', customer: data.customer, settings: data.customerSettings, retry };
  if (error) return { state: 'FAILED', error: toAppError(error), retry };
  return data || (own.data && id === undefined) ? { state: 'MISSING', by: null } : { state: 'LOADING' };
}
