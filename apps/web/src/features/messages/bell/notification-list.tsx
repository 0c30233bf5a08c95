import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { useNow } from '../../../ui/use-now';
import { NotificationItem, type ShownNotification } from './notification-item';
import styles from './notification-list.module.css';

interface NotificationListProps {
  notifications: readonly ShownNotification[];
  onClear: (id: string) => Promise<void>;
  onLeave: () => void;
}

/** Notifications below each other. The focus stays in the list when the one that it was in is put away. */
export function NotificationList({ notifications, onClear, onLeave }: NotificationListProps) {
  const { formatMessage } = useIntl();
  const now = useNow(30_000);
  const list = useRef<HTMLUListElement>(null);
  const clear = (id: string) => {
    list.current?.focus();
    void onClear(id);
  };
  return (
    <ul ref={list} tabIndex={-1} className={styles['list']} aria-label={formatMessage({ id: 'notifications.title' })}>
      {notifications.map((notification) => (
        <li key={notification.id}>
          <NotificationItem
            notification={notification}
            now={now}
            onClear={() => clear(notification.id)}
            onLeave={onLeave}
          />
        </li>
      ))}
    </ul>
  );
}
