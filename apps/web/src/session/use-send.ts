import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { AppError } from '../graphql/app-error';
import { toAppError } from '../graphql/to-app-error';

/** Sends a mutation. What the API refuses and what went wrong on the way are values: each caller has its own place for them. */
export function useSend() {
  const client = useApolloClient();
  return useCallback(
    async <Data, Variables extends OperationVariables, Payload extends Answer>(
      mutation: TypedDocumentNode<Data, Variables>,
      variables: Variables,
      payloadOf: (data: Data) => Payload,
      { secret = false, refetch = [] }: { secret?: boolean; refetch?: readonly string[] } = {},
    ): Promise<WriteResult<Payload>> => {
      try {
        const { data } = await client.mutate({
          mutation,
          variables,
          // What is secret goes to whoever asked and is kept nowhere.
          ...(secret && { fetchPolicy: 'no-cache' }),
          refetchQueries: [...refetch],
        } as ApolloClient.MutateOptions<Data, Variables>);
        if (!data) return { state: 'FAILED', error: new AppError('INTERNAL_SERVER_ERROR') };
        const payload = payloadOf(data);
        return payload.userErrors.length > 0 ? { state: 'REFUSED', payload } : { state: 'DONE', payload };
      } catch (error) {
        return { state: 'FAILED', error: toAppError(error) };
      }
    },
    [client],
  );
}

interface Answer {
  userErrors: readonly { message: string }[];
}

export type WriteResult<Payload> =
  { state: 'DONE'; payload: Payload } | { state: 'REFUSED'; payload: Payload } | { state: 'FAILED'; error: AppError };
