import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import type { AppError } from '../../../graphql/app-error';
import type { CustomerMergeSide } from '../../../graphql/schema.generated';
import { toast } from '../../../ui/toast';
import { useSend } from '../../../session/use-send';
import { CustomerMergeDocument } from './merge.generated';

interface Versioned {
  id: string;
  version: number;
  name: string | null;
}

interface Wish {
  survivor: Versioned;
  absorbed: Versioned;
  choices: readonly { field: string; take: CustomerMergeSide }[];
}

/** Makes one of two and goes to its card. What others have saved meanwhile is read anew, and what was chosen stays chosen. */
export function useMerge(onStale: () => void) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const forget = useForgetMerged();
  const write = useSend();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ messages: readonly string[]; error?: AppError } | null>(null);

  const merge = async ({ survivor, absorbed, choices }: Wish) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const variables = {
      survivorId: survivor.id,
      absorbedId: absorbed.id,
      choices: [...choices],
      expectedVersion: survivor.version,
      expectedAbsorbedVersion: absorbed.version,
    };
    const result = await write(CustomerMergeDocument, variables, (data) => data.customerMerge);
    setBusy(false);
    if (result.state === 'FAILED') return setFailure({ messages: [], error: result.error });
    if (result.state === 'REFUSED') {
      setFailure({ messages: result.payload.userErrors.map(({ message }) => message) });
      return onStale();
    }
    forget(absorbed.id);
    toast.saved(formatMessage({ id: 'merge.done' }, { name: survivor.name ?? '' }));
    return navigate({ to: '/customers/$id', params: { id: survivor.id } });
  };
  return { merge, busy, failure };
}

/** Lists that held them, their histories and the customer that is no more are read anew. */
export function useForgetMerged() {
  const { cache } = useApolloClient();
  return useCallback(
    (goneId: string) => {
      cache.evict({ id: cache.identify({ __typename: 'Customer', id: goneId }) });
      for (const fieldName of ['customers', 'customer', 'customerMerges', 'contactPersons'])
        cache.evict({ id: 'ROOT_QUERY', fieldName });
      cache.gc();
    },
    [cache],
  );
}
