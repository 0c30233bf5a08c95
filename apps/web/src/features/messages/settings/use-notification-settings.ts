import { useMutation } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import type { NotificationSettingsInput } from '../../../graphql/schema.generated';
import { toast } from '../../../ui/toast';
import {
  NotificationSettingsDocument,
  NotificationSettingsUpdateDocument,
  type NotificationSettings_ChosenFragment as Chosen,
} from '../messages.generated';

/** Keeps a choice; what is wrong with it comes back as a sentence, null when it was kept. */
export function useNotificationSettings(): {
  /** `expected` is shown until the server has answered. */
  change: (input: NotificationSettingsInput, expected?: Chosen) => Promise<string | null>;
  busy: boolean;
} {
  const { formatMessage } = useIntl();
  const [run, { loading }] = useMutation(NotificationSettingsUpdateDocument, {
    update: (cache, { data }) => {
      if (data)
        cache.writeQuery({
          query: NotificationSettingsDocument,
          data: { notificationSettings: data.notificationSettingsUpdate.notificationSettings },
        });
    },
  });
  const change = async (input: NotificationSettingsInput, expected?: Chosen) => {
    try {
      const { data } = await run({
        variables: { input },
        ...(expected && {
          optimisticResponse: {
            notificationSettingsUpdate: {
              __typename: 'NotificationSettingsPayload',
              notificationSettings: expected,
              userErrors: [],
            },
          },
        }),
      });
      return data?.notificationSettingsUpdate.userErrors[0]?.message ?? null;
    } catch {
      toast.failed(formatMessage({ id: 'account.notSaved' }));
      return null;
    }
  };
  return { change, busy: loading };
}
