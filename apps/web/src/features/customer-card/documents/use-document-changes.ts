import { useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { toast } from '../../../ui/toast';
import { useTellFailure } from '../actions/use-tell-failure';
import { useSend } from '../../../session/use-send';
import {
  DocumentFolderCreateDocument,
  DocumentsDeleteDocument,
  DocumentsMoveDocument,
  DocumentsRemoveDocument,
  DocumentsRestoreDocument,
  DocumentsShowDocument,
  DocumentUpdateDocument,
} from './customer-documents.generated';
import type { CardDocument } from './use-documents';

/** Everything one does with documents. Lists, counts and the card's history are read anew after each. */
export function useDocumentChanges(customerId: string) {
  const { formatMessage } = useIntl();
  const client = useApolloClient();
  const write = useSend();
  const succeeded = useTellFailure();
  const refresh = useCallback(
    () =>
      void client
        .refetchQueries({ include: ['CustomerDocuments', 'CustomerDocumentStorage', 'CustomerCard'] })
        .catch(() => undefined),
    [client],
  );
  return useMemo(() => {
    const restore = async (ids: readonly string[]) => {
      const result = await write(DocumentsRestoreDocument, { ids: [...ids] }, (data) => data.documentsRestore);
      refresh();
      if (succeeded(result)) toast.saved(formatMessage({ id: 'card.documents.restored' }, { count: ids.length }));
    };
    const move = async (ids: readonly string[], folderId: string | null) => {
      const result = await write(DocumentsMoveDocument, { ids: [...ids], folderId }, (data) => data.documentsMove);
      refresh();
      return result;
    };
    return {
      refresh,
      restore,
      createFolder: async (name: string, parentId: string | null) => {
        const result = await write(
          DocumentFolderCreateDocument,
          { customerId, name, parentId },
          (data) => data.documentFolderCreate,
        );
        refresh();
        return result;
      },
      rename: async ({ id, version }: CardDocument, name: string) => {
        const result = await write(
          DocumentUpdateDocument,
          { id, input: { name }, expectedVersion: version },
          (data) => data.documentUpdate,
        );
        refresh();
        return result;
      },
      show: async ({ id, name, version }: CardDocument, visibleForCustomer: boolean) => {
        const result = await write(
          DocumentUpdateDocument,
          { id, input: { visibleForCustomer }, expectedVersion: version },
          (data) => data.documentUpdate,
        );
        refresh();
        const said = visibleForCustomer ? 'card.documents.shown' : 'card.documents.hidden';
        if (succeeded(result)) toast.saved(formatMessage({ id: said }, { name }));
      },
      showAll: async (ids: readonly string[], visibleForCustomer: boolean) => {
        const result = await write(
          DocumentsShowDocument,
          { ids: [...ids], visibleForCustomer },
          (data) => data.documentsShow,
        );
        refresh();
        const said = visibleForCustomer ? 'card.documents.shownAll' : 'card.documents.hiddenAll';
        if (succeeded(result)) toast.saved(formatMessage({ id: said }, { count: ids.length }));
      },
      move: async (ids: readonly string[], from: string | null, to: string | null) => {
        const result = await move(ids, to);
        if (result.state === 'DONE' && from !== to)
          toast.undoable(formatMessage({ id: 'card.documents.moved' }, { count: ids.length }), {
            label: formatMessage({ id: 'card.undo' }),
            run: () => void move(ids, from).then(succeeded),
          });
        return result;
      },
      remove: async (ids: readonly string[]) => {
        const result = await write(DocumentsDeleteDocument, { ids: [...ids] }, (data) => data.documentsDelete);
        refresh();
        if (!succeeded(result)) return;
        toast.undoable(formatMessage({ id: 'card.documents.deleted' }, { count: ids.length }), {
          label: formatMessage({ id: 'card.undo' }),
          run: () => void restore(ids),
        });
      },
      removeForGood: async (ids: readonly string[]) => {
        const result = await write(DocumentsRemoveDocument, { ids: [...ids] }, (data) => data.documentsRemove);
        refresh();
        return result;
      },
    };
  }, [customerId, write, refresh, succeeded, formatMessage]);
}

export type DocumentChanges = ReturnType<typeof useDocumentChanges>;
