import { useState } from 'react';
import { useIntl } from 'react-intl';
import { classNames } from '../../../ui/class-names';
import { BellIcon } from '../../../ui/icons';
import styles from './bell.module.css';
import { NotificationDrawer } from './notification-drawer';
import { useUnread } from './use-unread';

interface BellProps {
  /** A row of the desktop's menu, or a tab of the phone's. */
  look: 'row' | 'tab';
  className?: string | undefined;
}

/** What one is told of: how much there is, and behind it what it is. Always there, so that it is found before something comes. */
export function Bell({ look, className }: BellProps) {
  const { formatMessage } = useIntl();
  const unread = useUnread();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        className={classNames(styles['bell'], styles[look], className)}
        data-bell
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(true)}
      >
        <span className={styles['picture']}>
          <BellIcon aria-hidden />
          {unread > 0 && (
            <span className={styles['count']} aria-hidden>
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </span>
        <span className={styles['text']}>{formatMessage({ id: 'notifications.title' })}</span>
        {unread > 0 && (
          <span className="sr-only">{formatMessage({ id: 'notifications.unread' }, { count: unread })}</span>
        )}
      </button>
      {opened && <NotificationDrawer onClose={() => setOpened(false)} />}
    </>
  );
}
