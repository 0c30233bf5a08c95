import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { toast } from '../../../ui/toast';
import type { CardCustomer } from '../card-customer';
import { CustomerActivateDocument, CustomerInactivateDocument } from '../customer-writes.generated';
import { useTellFailure } from './use-tell-failure';
import { useSend } from '../../../session/use-send';

/** Inactivates and activates at once; for ten seconds it can be undone. */
export function useActivation({ id, name }: Pick<CardCustomer, 'id' | 'name'>) {
  const { formatMessage } = useIntl();
  const write = useSend();
  const succeeded = useTellFailure();
  const put = useCallback(
    async (active: boolean) =>
      succeeded(
        active
          ? await write(CustomerActivateDocument, { id }, (data) => data.customerActivate)
          : await write(CustomerInactivateDocument, { id }, (data) => data.customerInactivate),
      ),
    [id, write, succeeded],
  );
  const change = useCallback(
    async (active: boolean) => {
      if (!(await put(active))) return;
      toast.undoable(formatMessage({ id: active ? 'card.activated' : 'card.inactivated' }, { name: name ?? '' }), {
        label: formatMessage({ id: 'card.undo' }),
        run: () => void put(!active),
      });
    },
    [put, name, formatMessage],
  );
  return { inactivate: () => void change(false), activate: () => void change(true) };
}
