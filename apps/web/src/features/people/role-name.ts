import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { builtInRoles } from './rights';

/** What a role is called: the built-in ones by our words, the group's own by theirs. */
export function useRoleName(
  roles: readonly { readonly id: string; readonly name: string | null }[],
): (id: string | null) => string {
  const { formatMessage } = useIntl();
  return useCallback(
    (id) => {
      const builtIn = builtInRoles.find((role) => role === id);
      if (builtIn) return formatMessage({ id: `roles.builtIn.${builtIn}` });
      return roles.find((role) => role.id === id)?.name ?? formatMessage({ id: 'roles.removed' });
    },
    [formatMessage, roles],
  );
}
