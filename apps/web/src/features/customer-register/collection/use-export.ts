import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../../graphql/app-error';
import type { CustomerExportFormat } from '../../../graphql/schema.generated';
import { toAppError } from '../../../graphql/to-app-error';
import type { Language } from '../../../i18n/language';
import { useErrorText } from '../../../session/use-error-text';
import { CustomerExportPrepareDocument } from './collection.generated';
import type { Scope } from './scope';
import { Refusal, useSelection } from './use-selection';

export interface WantedFile {
  format: CustomerExportFormat;
  /** null: every column. */
  columns: readonly string[] | null;
  language: Language;
}

/** Has the customers given out: answers how many, once the browser fetches the file, or null when `trouble` says why not. */
export function useExport() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const select = useSelection();
  const [prepare] = useMutation(CustomerExportPrepareDocument);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const give = async (scope: Scope, { format, columns, language }: WantedFile): Promise<number | null> => {
    setBusy(true);
    setTrouble(null);
    try {
      const { id: selectionId } = await select(scope);
      const { data } = await prepare({
        variables: { selectionId, format, columns: columns && [...columns], language },
      });
      const { customerExport, userErrors } = data?.customerExportPrepare ?? {};
      if (!customerExport)
        throw new Refusal(userErrors?.[0]?.message ?? formatMessage({ id: 'error.INTERNAL_SERVER_ERROR' }));
      fetchFile(customerExport.url);
      return customerExport.count;
    } catch (caught) {
      if (caught instanceof Refusal) setTrouble(caught.message);
      else {
        const error = caught instanceof AppError ? caught : toAppError(caught);
        setTrouble([errorText(error), error.requestId].filter(Boolean).join(' '));
      }
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, give };
}

/** The page stays, and the browser shows how far it is. */
function fetchFile(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
