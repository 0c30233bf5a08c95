import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import {
  NotificationsClearDocument,
  UnreadDocument,
  type NotificationsClearMutationVariables,
} from '../messages.generated';

export interface ClearNotifications {
  run: (which: NotificationsClearMutationVariables) => Promise<void>;
  busy: boolean;
  trouble: string | null;
}

/** Puts notifications away; the bell knows at once how many are left. */
export function useClearNotifications(onCleared: () => void): ClearNotifications {
  const errorText = useErrorText();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [run, { loading }] = useMutation(NotificationsClearDocument, {
    update: (cache, { data }) => {
      if (!data) return;
      const { unreadNotifications } = data.notificationsClear;
      cache.writeQuery({ query: UnreadDocument, data: { viewer: { __typename: 'Viewer', unreadNotifications } } });
    },
  });
  return {
    busy: loading,
    trouble,
    run: async (variables) => {
      setTrouble(null);
      try {
        await run({ variables });
        onCleared();
      } catch (error) {
        setTrouble(errorText(toAppError(error)));
      }
    },
  };
}
