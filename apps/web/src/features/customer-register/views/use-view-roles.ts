import { skipToken, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useCan } from '../../../session/use-session';
import { ViewRolesDocument } from './views.generated';

/** The roles that a view may be for, and what they are called: the group's own are known to administrators. */
export function useViewRoles(): ViewRoles {
  const { formatMessage } = useIntl();
  const shares = useCan('admin');
  const { data } = useQuery(ViewRolesDocument, shares ? {} : skipToken);
  const own = data?.roles.filter(({ name }) => name !== null);
  const nameOf = useCallback(
    (role: string) => {
      const builtIn = builtInRoles.find((one) => one === role);
      if (builtIn) return formatMessage({ id: `views.audience.${builtIn}` });
      return own?.find(({ id }) => id === role)?.name ?? formatMessage({ id: 'roles.removed' });
    },
    [formatMessage, own],
  );
  return { roles: [...builtInRoles, ...(own?.map(({ id }) => id) ?? [])], nameOf };
}

export interface ViewRoles {
  readonly roles: readonly string[];
  readonly nameOf: (role: string) => string;
}

const builtInRoles = ['administrator', 'office', 'technician', 'readOnly'] as const;
