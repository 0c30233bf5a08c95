import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { toAppError } from '../../graphql/to-app-error';
import type { WriteProblem } from './write-problem';

/** A write of an entry: answers what is wrong, nothing when it was saved. Throws an AppError when the API cannot be reached. */
export function useEntryWrite<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  problemsOf: (data: Data) => readonly WriteProblem[],
  refetch: string | readonly string[],
): (variables: Variables) => Promise<readonly WriteProblem[]> {
  const client = useApolloClient();
  return useCallback(
    async (variables: Variables) => {
      try {
        const { data } = await client.mutate({
          mutation: document,
          variables,
          refetchQueries: typeof refetch === 'string' ? [refetch] : [...refetch],
        });
        if (!data) throw new Error('An answer without data has errors.');
        return problemsOf(data);
      } catch (error) {
        throw toAppError(error);
      }
    },
    [client, document, problemsOf, refetch],
  );
}
