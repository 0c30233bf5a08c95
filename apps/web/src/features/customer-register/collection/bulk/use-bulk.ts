import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import type { BulkChange } from '@register/domain/bulk/bulk-change';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../../../graphql/app-error';
import { toAppError } from '../../../../graphql/to-app-error';
import { useErrorText } from '../../../../session/use-error-text';
import type { Scope } from '../scope';
import { Refusal, useSelection } from '../use-selection';
import {
  CustomerBulkCancelDocument,
  CustomerBulkDocument,
  CustomerBulkPrepareDocument,
  CustomerBulkStartDocument,
  CustomerBulkUndoDocument,
  type Bulk_CountedFragment,
} from './bulk.generated';

export type ShownBulk = Omit<Bulk_CountedFragment, ' $fragmentName' | '__typename'>;

const POLL_MS = 1000;

export const works = ({ status }: Pick<ShownBulk, 'status'>): boolean =>
  status === 'CHECKING' || status === 'RUNNING' || status === 'UNDOING';

/** A change of many, asked for again every second while the server works on it. null: there is none with this id. */
export function useBulk(id: string | null): { bulk: ShownBulk | null | undefined; error: AppError | null } {
  const { client, data, error, startPolling, stopPolling } = useQuery(
    CustomerBulkDocument,
    id === null ? skipToken : { variables: { id }, fetchPolicy: 'cache-and-network' as const },
  );
  const bulk = data?.customerBulk;
  const working = bulk ? works(bulk) : false;
  useEffect(() => {
    if (!working) return;
    startPolling(POLL_MS);
    return () => {
      stopPolling();
      // What customers are has changed behind the cache's back.
      client.cache.evict({ fieldName: 'customers' });
      client.cache.evict({ fieldName: 'customer' });
      void client.refetchQueries({ include: 'active' }).catch(() => undefined);
    };
  }, [working, startPolling, stopPolling, client]);
  return { bulk, error: error && !bulk ? toAppError(error) : null };
}

/** What one can do with a change of many. Each answers with its id, or null when `trouble` says why not. */
export function useBulkSteps() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const select = useSelection();
  const [prepareBulk] = useMutation(CustomerBulkPrepareDocument);
  const [startBulk] = useMutation(CustomerBulkStartDocument);
  const [cancelBulk] = useMutation(CustomerBulkCancelDocument);
  const [undoBulk] = useMutation(CustomerBulkUndoDocument);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const run = async (ask: () => Promise<Answer | undefined>): Promise<string | null> => {
    setBusy(true);
    setTrouble(null);
    try {
      const answer = await ask();
      if (answer?.customerBulk) return answer.customerBulk.id;
      setTrouble(answer?.userErrors[0]?.message ?? formatMessage({ id: 'error.INTERNAL_SERVER_ERROR' }));
    } catch (caught) {
      if (caught instanceof Refusal) setTrouble(caught.message);
      else {
        const error = caught instanceof AppError ? caught : toAppError(caught);
        setTrouble([errorText(error), error.requestId].filter(Boolean).join(' '));
      }
    } finally {
      setBusy(false);
    }
    return null;
  };

  return {
    busy,
    trouble,
    prepare: (scope: Scope, changes: readonly BulkChange[]) =>
      run(async () => {
        const { id: selectionId } = await select(scope);
        const wanted = changes.map(({ field, operation, values }) => ({ field, operation, values: [...values] }));
        const { data } = await prepareBulk({ variables: { selectionId, changes: wanted } });
        return data?.customerBulkPrepare;
      }),
    start: (id: string) => run(async () => (await startBulk({ variables: { id } })).data?.customerBulkStart),
    cancel: (id: string) => run(async () => (await cancelBulk({ variables: { id } })).data?.customerBulkCancel),
    /** Stops what was only tried; what has been started meanwhile goes on. */
    leave: (id: string) =>
      run(async () => (await cancelBulk({ variables: { id, unlessStarted: true } })).data?.customerBulkCancel),
    undo: (id: string) => run(async () => (await undoBulk({ variables: { id } })).data?.customerBulkUndo),
  };
}

interface Answer {
  customerBulk: { id: string } | null;
  userErrors: readonly { message: string }[];
}
