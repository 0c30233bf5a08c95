import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { toAppError } from '../../../graphql/to-app-error';
import { useEntryPages, type EntryPages } from '../use-entry-pages';
import type { WriteProblem } from '../write-problem';
import {
  LetterConnectDocument,
  LetterCustomersDocument,
  type Letters_CustomerFragment,
} from './letter-customers.generated';

export type LetterCustomer = Letters_CustomerFragment;

/** The customers that have the letter, of those that the viewer sees. */
export function useLetterCustomers(letter: string): EntryPages<LetterCustomer> {
  const variables = useMemo(() => ({ letter, first: 25 }), [letter]);
  const result = useQuery(LetterCustomersDocument, { variables, fetchPolicy: 'cache-and-network' });
  return useEntryPages<LetterCustomer>((result.data ?? result.previousData)?.customers, {
    error: result.error,
    fetchMore: (after) => result.fetchMore({ variables: { after } }),
    refetch: result.refetch,
  });
}

/** Gives a customer the letter or takes it off, as a change of the customer. Throws an AppError when the API cannot be reached. */
export function useConnect(letter: string): (id: string, on: boolean) => Promise<readonly WriteProblem[]> {
  const client = useApolloClient();
  return useCallback(
    async (id, on) => {
      try {
        const { data } = await client.mutate({
          mutation: LetterConnectDocument,
          variables: { id, links: on ? { add: [letter] } : { remove: [letter] } },
          refetchQueries: ['LetterCustomers'],
        });
        if (!data) throw new Error('An answer without data has errors.');
        return data.customerUpdate.userErrors;
      } catch (error) {
        throw toAppError(error);
      }
    },
    [client, letter],
  );
}
