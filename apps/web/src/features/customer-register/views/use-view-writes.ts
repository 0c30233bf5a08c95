import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { toAppError } from '../../../graphql/to-app-error';
import type { SavedView } from './use-views';
import {
  CustomerViewBeginDocument,
  CustomerViewCreateDocument,
  CustomerViewDeleteDocument,
  CustomerViewRestoreDocument,
  CustomerViewUpdateDocument,
  type CustomerViewBeginMutationVariables,
  type CustomerViewCreateMutationVariables,
  type CustomerViewUpdateMutationVariables,
} from './views.generated';

/** What is wrong with a write, in words; none when it was saved. */
export interface ViewProblem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** What became of a write: the view as it is now, and what was wrong. */
export interface ViewAnswer {
  readonly customerView: SavedView | null;
  readonly userErrors: readonly ViewProblem[];
}

/** Every write of a saved view. They throw an AppError when the API cannot be reached. */
export function useViewWrites() {
  const client = useApolloClient();
  return useMemo(() => {
    const write = async <Data, Variables extends OperationVariables>(
      mutation: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ): Promise<Data> => {
      try {
        const { data } = await client.mutate({
          mutation,
          variables,
          refetchQueries: ['CustomerViews'],
          awaitRefetchQueries: true,
        });
        if (!data) throw new Error('An answer without data has errors.');
        return data;
      } catch (error) {
        throw toAppError(error);
      }
    };
    return {
      create: async (variables: CustomerViewCreateMutationVariables): Promise<ViewAnswer> =>
        (await write(CustomerViewCreateDocument, variables)).customerViewCreate,
      update: async (variables: CustomerViewUpdateMutationVariables): Promise<ViewAnswer> =>
        (await write(CustomerViewUpdateDocument, variables)).customerViewUpdate,
      remove: async (id: string): Promise<ViewAnswer> =>
        (await write(CustomerViewDeleteDocument, { id })).customerViewDelete,
      restore: async (id: string): Promise<ViewAnswer> =>
        (await write(CustomerViewRestoreDocument, { id })).customerViewRestore,
      begin: async (variables: CustomerViewBeginMutationVariables): Promise<readonly ViewProblem[]> =>
        (await write(CustomerViewBeginDocument, variables)).customerViewBegin.userErrors,
    };
  }, [client]);
}
