import type { CustomerSettingsPatch } from '@register/domain/settings/change-settings';
import { useMutation, useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { AppError } from '../../graphql/app-error';
import { toAppError } from '../../graphql/to-app-error';
import { CustomerSettingsChangeDocument, CustomerSettingsPageDocument } from './customer-settings.generated';
import type { ShownSettings } from './setting-change';

export type SettingsAnswer =
  | { saved: true; settings: ShownSettings }
  /** Somebody else was first: what is shown is theirs now. */
  | { saved: false; conflict: true }
  | { saved: false; conflict: false; message: string };

export interface Settings {
  shown: ShownSettings | null;
  error: AppError | null;
  retry: () => void;
  busy: boolean;
  /** Saves against a version: by default the one that is shown. Throws an AppError when the API cannot be reached. */
  change: (patch: CustomerSettingsPatch, version?: number) => Promise<SettingsAnswer>;
}

export function useSettings(): Settings {
  const { data, error, refetch } = useQuery(CustomerSettingsPageDocument, { fetchPolicy: 'cache-and-network' });
  const [mutate] = useMutation(CustomerSettingsChangeDocument);
  const [busy, setBusy] = useState(false);
  const shown = data?.customerSettings ?? null;
  const change = useCallback(
    async (input: CustomerSettingsPatch, version = shown?.version ?? 0): Promise<SettingsAnswer> => {
      setBusy(true);
      try {
        const answer = await mutate({ variables: { input, expectedVersion: version } });
        const { customerSettings, userErrors } = answer.data?.customerSettingsUpdate ?? {};
        const [first] = userErrors ?? [];
        if (first?.code === 'VERSION_CONFLICT') return { saved: false, conflict: true };
        if (first || !customerSettings) return { saved: false, conflict: false, message: first?.message ?? '' };
        return { saved: true, settings: customerSettings };
      } catch (caught) {
        throw toAppError(caught);
      } finally {
        setBusy(false);
      }
    },
    [mutate, shown?.version],
  );
  const retry = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  return { shown, error: error && !shown ? toAppError(error) : null, retry, busy, change };
}
