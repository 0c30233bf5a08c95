import { useIntl } from 'react-intl';
import type { Scope } from './scope';

/** "25 markerade kunder", "Alla 4 812 kunder i listan". */
export function useScopeText(): (scope: Scope) => string {
  const { formatMessage } = useIntl();
  return (scope) =>
    scope.kind === 'marked'
      ? formatMessage({ id: 'collection.scope.marked' }, { count: scope.ids.length })
      : formatMessage({ id: 'collection.scope.all' }, { count: scope.countText || 'none' });
}
