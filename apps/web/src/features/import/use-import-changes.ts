import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../graphql/app-error';
import type { RegisterImportOptionsInput } from '../../graphql/schema.generated';
import { toAppError } from '../../graphql/to-app-error';
import { useErrorText } from '../../session/use-error-text';
import {
  RegisterImportCancelDocument,
  RegisterImportPrepareDocument,
  RegisterImportStartDocument,
  RegisterImportUndoPrepareDocument,
  RegisterImportUndoStartDocument,
} from './import.generated';
import type { Mapping } from './column-mapping';
import type { ImportRegister } from './import-registers';

/** What one can do with an import. Each answers with the import's id, or null when `trouble` says why not. */
export function useImportChanges() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [prepareImport] = useMutation(RegisterImportPrepareDocument);
  const [startImport] = useMutation(RegisterImportStartDocument);
  const [cancelImport] = useMutation(RegisterImportCancelDocument);
  const [prepareUndo] = useMutation(RegisterImportUndoPrepareDocument);
  const [startUndo] = useMutation(RegisterImportUndoStartDocument);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const run = useCallback(
    async (ask: () => Promise<Payload | undefined>): Promise<string | null> => {
      setBusy(true);
      setTrouble(null);
      try {
        const payload = await ask();
        if (payload?.registerImport) return payload.registerImport.id;
        setTrouble(payload?.userErrors[0]?.message ?? formatMessage({ id: 'error.INTERNAL_SERVER_ERROR' }));
      } catch (caught) {
        const error = caught instanceof AppError ? caught : toAppError(caught);
        setTrouble([errorText(error), error.requestId].filter(Boolean).join(' '));
      } finally {
        setBusy(false);
      }
      return null;
    },
    [formatMessage, errorText],
  );

  return {
    busy,
    trouble,
    prepare: useCallback(
      (register: ImportRegister, fileId: string, mapping?: Mapping, options?: RegisterImportOptionsInput) =>
        run(async () => {
          const columns = mapping?.map((field, index) => ({ index, field }));
          const { data } = await prepareImport({ variables: { register, fileId, mapping: columns, options } });
          return data?.registerImportPrepare;
        }),
      [run, prepareImport],
    ),
    start: useCallback(
      (id: string) => run(async () => (await startImport({ variables: { id } })).data?.registerImportStart),
      [run, startImport],
    ),
    cancel: useCallback(
      (id: string) => run(async () => (await cancelImport({ variables: { id } })).data?.registerImportCancel),
      [run, cancelImport],
    ),
    prepareUndo: useCallback(
      (id: string) => run(async () => (await prepareUndo({ variables: { id } })).data?.registerImportUndoPrepare),
      [run, prepareUndo],
    ),
    startUndo: useCallback(
      (id: string) => run(async () => (await startUndo({ variables: { id } })).data?.registerImportUndoStart),
      [run, startUndo],
    ),
  };
}

interface Payload {
  registerImport: { id: string } | null;
  userErrors: readonly { message: string }[];
}
