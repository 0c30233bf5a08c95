import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { AppError } from '../../graphql/app-error';
import { toAppError } from '../../graphql/to-app-error';
import { RegisterImportDocument, type RegisterImport_ImportFragment } from './import.generated';

export type ShownImport = Omit<RegisterImport_ImportFragment, ' $fragmentName' | '__typename'>;

const POLL_MS = 2000;

export interface ImportState {
  /** null: there is none with this id; undefined: not known yet. */
  shown: ShownImport | null | undefined;
  error: AppError | null;
  retry: () => void;
}

/** An import, asked for again every two seconds while the server works on it. */
export function useImport(id: string): ImportState {
  const { client, data, error, refetch, startPolling, stopPolling } = useQuery(RegisterImportDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data?.registerImport;
  const undo = shown?.undo?.status;
  const undoes = undo === 'UNDOING';
  const works = shown?.status === 'READING' || shown?.status === 'COMMITTING' || undo === 'CHECKING' || undoes;
  useEffect(() => {
    if (!works) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [works, startPolling, stopPolling]);
  useEffect(() => {
    if (!undoes) return;
    return () => {
      // What customers are has changed behind the cache's back.
      client.cache.evict({ fieldName: 'customers' });
      client.cache.evict({ fieldName: 'customer' });
    };
  }, [undoes, client]);
  return {
    shown,
    error: error && !shown ? toAppError(error) : null,
    retry: () => void refetch().catch(() => undefined),
  };
}
