import { useMutation, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import type { AppError } from '../../graphql/app-error';
import type { ApiKeyCreateInput } from '../../graphql/schema.generated';
import { useMore } from '../../session/use-more';
import { toAppError } from '../../graphql/to-app-error';
import {
  ApiKeyCreateDocument,
  ApiKeyRevokeDocument,
  ApiKeysDocument,
  type ApiKeyCreateMutation,
  type ApiKeysQuery,
} from './api-keys.generated';

export type ApiKey = ApiKeysQuery['apiKeys']['edges'][number]['node'];
export type CreatedKey = ApiKeyCreateMutation['apiKeyCreate'];

export interface ApiKeys {
  keys: readonly ApiKey[] | null;
  error: AppError | null;
  retry: () => void;
  loadMore: (() => void) | undefined;
}

export function useApiKeys(): ApiKeys {
  const more = useMore();
  const { data, error, refetch, fetchMore } = useQuery(ApiKeysDocument, { fetchPolicy: 'cache-and-network' });
  const { hasNextPage, endCursor } = data?.apiKeys.pageInfo ?? {};
  return {
    keys: data?.apiKeys.edges.map(({ node }) => node) ?? null,
    error: error && !data ? toAppError(error) : null,
    retry: () => void refetch().catch(() => undefined),
    loadMore: hasNextPage ? () => more(fetchMore({ variables: { after: endCursor } })) : undefined,
  };
}

/** Both throw an AppError when the API cannot be reached. */
export function useKeyChanges() {
  const [createKey] = useMutation(ApiKeyCreateDocument, { refetchQueries: [ApiKeysDocument] });
  const [revokeKey] = useMutation(ApiKeyRevokeDocument);
  const create = useCallback(
    async (input: ApiKeyCreateInput): Promise<CreatedKey> => {
      try {
        const { data } = await createKey({ variables: { input } });
        if (!data) throw new Error('An answer without data has errors.');
        return data.apiKeyCreate;
      } catch (error) {
        throw toAppError(error);
      }
    },
    [createKey],
  );
  const revoke = useCallback(
    async (id: string): Promise<string | null> => {
      try {
        const { data } = await revokeKey({ variables: { id } });
        return data?.apiKeyRevoke.userErrors[0]?.message ?? null;
      } catch (error) {
        throw toAppError(error);
      }
    },
    [revokeKey],
  );
  return { create, revoke };
}
