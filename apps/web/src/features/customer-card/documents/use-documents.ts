import { useQuery } from '@apollo/client/react';
import type { AppError } from '../../../graphql/app-error';
import { toAppError } from '../../../graphql/to-app-error';
import { useMore } from '../../../session/use-more';
import { CustomerDocumentsDocument, type CustomerDocuments_DocumentFragment } from './customer-documents.generated';

export type CardDocument = Omit<CustomerDocuments_DocumentFragment, ' $fragmentName'>;

/** A folder as the way to it needs it. */
export interface CardFolder {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

export interface DocumentsState {
  readonly documents: readonly CardDocument[] | null;
  readonly folders: ReadonlyMap<string, CardFolder>;
  readonly total: number | null;
  readonly error: AppError | null;
  readonly loading: boolean;
  readonly more: (() => void) | null;
  readonly reload: () => void;
}

/** What lies in a folder (null: the top) or in the bin, read anew each time one comes there. */
export function useDocuments(customerId: string, folderId: string | null, inBin: boolean): DocumentsState {
  const more = useMore();
  const { data, error, loading, fetchMore, refetch } = useQuery(CustomerDocumentsDocument, {
    variables: { id: customerId, folderId, inBin },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = data?.customer?.documents;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    documents: page?.nodes ?? null,
    folders: new Map(
      (data?.customer?.documentFolders ?? []).map(({ id, name, folderId: parentId }) => [id, { id, name, parentId }]),
    ),
    total: page?.totalCount?.value ?? null,
    error: error ? toAppError(error) : null,
    loading,
    more: after == null ? null : () => more(fetchMore({ variables: { after } })),
    reload: () => void refetch().catch(() => undefined),
  };
}
