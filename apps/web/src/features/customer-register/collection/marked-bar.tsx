import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import styles from './marked-bar.module.css';
import type { Scope } from './scope';
import type { Marking } from './use-marking';
import { useScopeText } from './use-scope-text';

interface MarkedBarProps {
  marking: Marking;
  scope: Scope;
  /** How many there are in the filter, as the list says it. */
  countText: string;
  /** Whether there is more in the filter than is marked. */
  more: boolean;
  /** What one does with them. */
  children: ReactNode;
}

/** What "marked" means is said at all times: so many, or everything in the filter. */
export function MarkedBar({ marking, scope, countText, more, children }: MarkedBarProps) {
  const { formatMessage } = useIntl();
  const scopeText = useScopeText();
  if (marking.ids.size === 0 && !marking.all && !marking.marking) return null;
  const text = marking.all ? scopeText(scope) : formatMessage({ id: 'collection.marked' }, { count: marking.ids.size });
  return (
    <div className={styles['bar']} role="region" aria-label={formatMessage({ id: 'collection.bar' })}>
      <span className={styles['count']} role="status">
        {text}
      </span>
      {more && !marking.all && (
        <Button variant="subtle" className={styles['all']} onClick={marking.markAll}>
          {formatMessage({ id: 'collection.markAll' }, { count: countText || 'none' })}
        </Button>
      )}
      <Button variant="subtle" onClick={marking.clear}>
        {formatMessage({ id: marking.ids.size === 0 && !marking.all ? 'collection.stopMarking' : 'collection.unmark' })}
      </Button>
      {(marking.ids.size > 0 || marking.all) && <div className={styles['acts']}>{children}</div>}
    </div>
  );
}
