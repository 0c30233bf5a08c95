import { useIntl } from 'react-intl';
import type { Scope } from './scope';

/** "25 markerade kunder", "Alla 4 812 kunder i filtret", "Alla 10 000+ kunder i filtret utom 3". */
export function useScopeText(): (scope: Scope) => string {
  const { formatMessage } = useIntl();
  return (scope) => {
    if (scope.kind === 'marked') return formatMessage({ id: 'collection.scope.marked' }, { count: scope.ids.length });
    const { countText, except, exactly } = scope;
    if (except.length === 0) return formatMessage({ id: 'collection.scope.all' }, { count: countText || 'none' });
    if (exactly !== null) return formatMessage({ id: 'collection.scope.marked' }, { count: exactly });
    return formatMessage({ id: 'collection.scope.except' }, { count: countText || 'none', except: except.length });
  };
}
