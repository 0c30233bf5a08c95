import { useQuery } from '@apollo/client/react';
import type { AppError } from '../../../graphql/app-error';
import { toAppError } from '../../../graphql/to-app-error';
import { CustomerLoginsDocument, type CustomerLogins_LoginFragment } from './customer-logins.generated';

export type CardLogin = Omit<CustomerLogins_LoginFragment, ' $fragmentName'>;

export interface LoginsState {
  readonly logins: readonly CardLogin[] | null;
  readonly error: AppError | null;
  readonly reload: () => void;
}

/** The customer's own logins, read anew each time the card is opened. */
export function useLogins(customerId: string): LoginsState {
  const { data, error, refetch } = useQuery(CustomerLoginsDocument, {
    variables: { id: customerId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return {
    logins: data?.customer?.customerUsers ?? null,
    error: error ? toAppError(error) : null,
    reload: () => void refetch().catch(() => undefined),
  };
}
