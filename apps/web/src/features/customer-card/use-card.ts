import { useQuery } from '@apollo/client/react';
import type { AppError } from '../../graphql/app-error';
import type { ErasedCustomerQueryVariables } from './personal-data/personal-data.generated';
import { toAppError } from '../../graphql/to-app-error';
import type { CardCustomer, CardSettings } from './card-customer';
import { CustomerCardDocument } from './customer-card.generated';

/** The card and the settings it follows. What is known is shown at once; what is new on the server comes after. */
export function useCard(id: string): CardState {
  const { data, error, refetch } = useQuery(CustomerCardDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const retry = () => void refetch().catch(() => undefined);
  if (data?.customer) return { state: 'SHOWN', customer: data.customer, settings: data.customerSettings, retry };
  if (data) return { state: 'MISSING', by: { id } };
  if (error) return { state: 'FAILED', error: toAppError(error), retry };
  return { state: 'LOADING' };
}

export type CardState =
  | { state: 'LOADING' }
  | { state: 'SHOWN'; customer: CardCustomer; settings: CardSettings; retry: () => void }
  /** Unknown, another group's, or not for this viewer: nobody tells which. */
  | { state: 'MISSING'; by: ErasedCustomerQueryVariables | null }
  | { state: 'FAILED'; error: AppError; retry: () => void };
