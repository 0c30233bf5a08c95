import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { toast } from '../../../ui/toast';
import type { CardCustomer } from '../card-customer';
import { CustomerDeleteDocument, CustomerRestoreDocument } from '../customer-writes.generated';
import { useTellFailure } from './use-tell-failure';
import { useSend } from '../../../session/use-send';

/** To the bin and back. The lists that hold the customer are read anew. */
export function useBin({ id, name }: Pick<CardCustomer, 'id' | 'name'>) {
  const { formatMessage } = useIntl();
  const client = useApolloClient();
  const write = useSend();
  const succeeded = useTellFailure();
  const forgetLists = useCallback(() => {
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'customers' });
  }, [client]);

  const remove = useCallback(async () => {
    const result = await write(CustomerDeleteDocument, { id }, (data) => data.customerDelete);
    if (result.state === 'DONE') {
      forgetLists();
      toast.saved(formatMessage({ id: 'card.delete.done' }, { name: name ?? '' }));
    }
    return result;
  }, [write, id, name, forgetLists, formatMessage]);

  const restore = useCallback(async () => {
    const result = await write(CustomerRestoreDocument, { id }, (data) => data.customerRestore);
    if (!succeeded(result)) return;
    forgetLists();
    toast.saved(formatMessage({ id: 'card.restored' }, { name: name ?? '' }));
  }, [write, id, name, succeeded, forgetLists, formatMessage]);

  return { remove, restore: () => void restore() };
}
