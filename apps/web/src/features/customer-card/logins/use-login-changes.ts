import { useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { CustomerUserInviteInput, CustomerUserUpdateInput } from '../../../graphql/schema.generated';
import { toast } from '../../../ui/toast';
import { useTellFailure } from '../actions/use-tell-failure';
import { useSend } from '../../../session/use-send';
import {
  CustomerUserBlockDocument,
  CustomerUserDeleteDocument,
  CustomerUserInviteAgainDocument,
  CustomerUserInviteDocument,
  CustomerUserUnblockDocument,
  CustomerUserUpdateDocument,
} from './customer-logins.generated';
import type { CardLogin } from './use-logins';

/** Everything one does with a customer's logins. The list and the card's history are read anew after each. */
export function useLoginChanges(customerId: string) {
  const { formatMessage } = useIntl();
  const client = useApolloClient();
  const write = useSend();
  const succeeded = useTellFailure();
  const refresh = useCallback(
    () => void client.refetchQueries({ include: ['CustomerLogins', 'CustomerCard'] }).catch(() => undefined),
    [client],
  );
  return useMemo(() => {
    const unblock = async ({ id, name }: CardLogin) => {
      const result = await write(CustomerUserUnblockDocument, { id }, (data) => data.customerUserUnblock);
      refresh();
      if (succeeded(result)) toast.saved(formatMessage({ id: 'card.logins.unblocked' }, { name }));
    };
    return {
      // A link opens what it is for: it goes to whoever asked and is kept nowhere.
      invite: async (input: CustomerUserInviteInput) => {
        const result = await write(
          CustomerUserInviteDocument,
          { customerId, input },
          (data) => data.customerUserInvite,
          { secret: true },
        );
        refresh();
        return result;
      },
      /** Undefined: it was not made. Null: it goes by mail alone. */
      inviteAgain: async ({ id }: CardLogin) => {
        const result = await write(CustomerUserInviteAgainDocument, { id }, (data) => data.customerUserInviteAgain, {
          secret: true,
        });
        refresh();
        return succeeded(result) && result.state === 'DONE' ? result.payload.link : undefined;
      },
      update: async ({ id, version }: CardLogin, input: CustomerUserUpdateInput) => {
        const result = await write(
          CustomerUserUpdateDocument,
          { id, input, expectedVersion: version },
          (data) => data.customerUserUpdate,
        );
        refresh();
        return result;
      },
      block: async (login: CardLogin) => {
        const { id, name } = login;
        const result = await write(CustomerUserBlockDocument, { id }, (data) => data.customerUserBlock);
        refresh();
        if (succeeded(result))
          toast.undoable(formatMessage({ id: 'card.logins.blocked' }, { name }), {
            label: formatMessage({ id: 'card.undo' }),
            run: () => void unblock(login),
          });
      },
      unblock,
      remove: async ({ id }: CardLogin) => {
        const result = await write(CustomerUserDeleteDocument, { id }, (data) => data.customerUserDelete);
        refresh();
        return result;
      },
    };
  }, [customerId, write, refresh, succeeded, formatMessage]);
}

export type LoginChanges = ReturnType<typeof useLoginChanges>;
