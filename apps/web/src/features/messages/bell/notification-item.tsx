import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useFormats } from '../../../i18n/format';
import { AppLink } from '../../../ui/app-link';
import { IconButton } from '../../../ui/icon-button';
import { CloseIcon } from '../../../ui/icons';
import type { NotificationsQuery } from '../messages.generated';
import styles from './notification-list.module.css';

export type ShownNotification = NotificationsQuery['notifications']['edges'][number]['node'];

interface NotificationItemProps {
  notification: ShownNotification;
  now: Date;
  onClear: () => void;
  onLeave: () => void;
}

/** One thing that one is told of: what, who and when, and the way to the customer as far as one sees it. */
export function NotificationItem({ notification, now, onClear, onLeave }: NotificationItemProps) {
  const { formatMessage } = useIntl();
  const { since, dateTime } = useFormats();
  const { kind, customer, customers, by, at } = notification;
  const told = { customers, named: customer?.name ? 'yes' : 'no' };
  const toCustomer = (text: string) =>
    customer ? (
      <AppLink href={paths.customer(customer.id)} onClick={onLeave}>
        {text}
      </AppLink>
    ) : (
      text
    );
  return (
    <div className={styles['item']}>
      <div className={styles['about']}>
        <p>
          {formatMessage(
            { id: `notifications.kind.${kind}` },
            { ...told, customer: toCustomer(customer?.name ?? formatMessage({ id: 'notifications.aCustomer' })) },
          )}
        </p>
        {kind === 'CUSTOMER_ASSIGNED' && customers > 1 && (
          <AppLink href={paths.myCustomers} onClick={onLeave}>
            {formatMessage({ id: 'notifications.mine' })}
          </AppLink>
        )}
        {kind === 'RETENTION_DUE' && (
          <AppLink href={paths.retention} onClick={onLeave}>
            {formatMessage({ id: 'notifications.retention' })}
          </AppLink>
        )}
        <p className={styles['when']} title={dateTime(at)}>
          {[by, since(at, now)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <IconButton
        label={formatMessage(
          { id: 'notifications.clear' },
          { what: formatMessage({ id: `notifications.kind.${kind}` }, { ...told, customer: customer?.name ?? '' }) },
        )}
        icon={<CloseIcon aria-hidden />}
        onClick={onClear}
      />
    </div>
  );
}
