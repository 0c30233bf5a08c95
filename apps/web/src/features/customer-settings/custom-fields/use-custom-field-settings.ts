import type { ApolloCache, OperationVariables, Reference, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import type { AppError } from '../../../graphql/app-error';
import { toAppError } from '../../../graphql/to-app-error';
import {
  CustomFieldSettingsCreateDocument,
  CustomFieldSettingsDeleteDocument,
  CustomFieldSettingsDocument,
  CustomFieldSettingsOrderDocument,
  CustomFieldSettingsRetryDocument,
  CustomFieldSettingsUpdateDocument,
  type CustomFieldSettings_AnswerFragment,
  type CustomFieldSettings_FieldFragment,
} from './custom-field-settings.generated';

/** A definition with how many customers have a value. */
export type DefinedField = CustomFieldSettings_FieldFragment;

/** What stands in the way of a change, as the API says it. */
export type FieldProblem = CustomFieldSettings_AnswerFragment['userErrors'][number];

export interface DefinedFields {
  fields: readonly DefinedField[] | null;
  error: AppError | null;
  retry: () => void;
}

const POLL_MS = 2000;

/**
 * All definitions of the group in their order; read anew with every visit, since customers get values meanwhile, and
 * every two seconds while the search is brought in line with them.
 */
export function useDefinedFields(): DefinedFields {
  const { data, error, refetch, startPolling, stopPolling } = useQuery(CustomFieldSettingsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const updating = data?.customFields.some(({ searchUpdating }) => searchUpdating) ?? false;
  useEffect(() => {
    if (!updating) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [updating, startPolling, stopPolling]);
  return {
    fields: data?.customFields ?? null,
    error: error && !data ? toAppError(error) : null,
    retry: () => void refetch().catch(() => undefined),
  };
}

/** Every change answers what is wrong, nothing when it was saved, and throws an AppError when the API cannot be reached. */
export function useFieldChanges() {
  const client = useApolloClient();
  return useMemo(() => {
    const change =
      <Data, Variables extends OperationVariables>(
        document: TypedDocumentNode<Data, Variables>,
        answerOf: (data: Data) => CustomFieldSettings_AnswerFragment,
      ) =>
      async (variables: Variables): Promise<readonly FieldProblem[]> => {
        try {
          const { data } = await client.mutate({
            mutation: document,
            variables,
            update: (cache, result) => {
              if (result.data) keepInOrder(cache, answerOf(result.data as Data));
            },
          });
          if (!data) throw new Error('An answer without data has errors.');
          return answerOf(data).userErrors;
        } catch (error) {
          throw toAppError(error);
        }
      };
    return {
      create: change(CustomFieldSettingsCreateDocument, (data) => data.customFieldCreate),
      update: change(CustomFieldSettingsUpdateDocument, (data) => data.customFieldUpdate),
      remove: change(CustomFieldSettingsDeleteDocument, (data) => data.customFieldDelete),
      retrySearch: change(CustomFieldSettingsRetryDocument, (data) => data.customFieldSearchRetry),
      order: change(CustomFieldSettingsOrderDocument, (data) => data.customFieldsOrder),
    };
  }, [client]);
}

/** Cards, forms and this page read one list: it has the fields that there are now, as they stand. */
function keepInOrder(cache: ApolloCache, { customFields }: CustomFieldSettings_AnswerFragment): void {
  cache.modify<{ customFields: readonly Reference[] }>({
    fields: {
      customFields: (_, { toReference }) =>
        customFields.flatMap(({ id }) => toReference({ __typename: 'CustomField', id }) ?? []),
    },
  });
}
