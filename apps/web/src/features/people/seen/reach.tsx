import { useQuery } from '@apollo/client/react';
import { allPermissions } from '@register/domain/access/permissions';
import { useIntl } from 'react-intl';
import { toAppError } from '../../../graphql/to-app-error';
import type { SeenByInput } from '../../../graphql/schema.generated';
import { useFormats } from '../../../i18n/format';
import { openTo } from '../../../session/navigation';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Skeleton } from '../../../ui/skeleton';
import styles from '../people.module.css';
import { RightsReachDocument } from './seen.generated';

/** What rights come to for whoever has them: how many customers, which rows of the menu, and what they may, in words. */
export function Reach({ seenBy }: { seenBy: SeenByInput }) {
  const { formatMessage } = useIntl();
  const { number } = useFormats();
  const errorText = useErrorText();
  const { data, error } = useQuery(RightsReachDocument, { variables: { seenBy }, fetchPolicy: 'network-only' });
  const reach = data?.rightsReach;
  if (error)
    return (
      <Alert tone="danger" announced title={formatMessage({ id: 'people.seen.loadFailed' })}>
        {errorText(toAppError(error))}
      </Alert>
    );
  if (reach === undefined) return <Skeleton lines={4} height={20} />;
  if (reach === null) return null;
  const { permissions, viewScope, customers } = reach;
  const isNobody = seenBy.userId == null && viewScope === 'ASSIGNED';
  const menu = openTo(permissions).map(({ label }) => formatMessage({ id: label }));
  const held = allPermissions.filter((permission) => permissions.includes(permission));
  return (
    <dl className={styles['reach']}>
      <dt>{formatMessage({ id: 'people.seen.customers' })}</dt>
      <dd>
        {isNobody
          ? formatMessage({ id: 'people.seen.customers.assigned' })
          : formatMessage({ id: 'people.seen.customers.count' }, { count: customers, shown: number(customers) })}
      </dd>
      <dt>{formatMessage({ id: 'people.seen.menu' })}</dt>
      <dd>{menu.join(', ')}</dd>
      <dt>{formatMessage({ id: 'people.permissions' })}</dt>
      <dd>
        {held.length === 0
          ? formatMessage({ id: 'people.seen.permissions.none' })
          : held.map((permission) => formatMessage({ id: `keys.permission.${permission}` })).join(', ')}
      </dd>
    </dl>
  );
}
