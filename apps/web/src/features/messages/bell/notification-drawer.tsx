import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import { useMore } from '../../../session/use-more';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Drawer } from '../../../ui/drawer';
import { Skeleton } from '../../../ui/skeleton';
import { NotificationsDocument } from '../messages.generated';
import { NotificationList } from './notification-list';
import { useClearNotifications } from './use-clear-notifications';

/** The notifications, the newest first; each is put away by itself, or all that are shown and older ones. */
export function NotificationDrawer({ onClose }: { onClose: () => void }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const more = useMore();
  const { data, error, refetch, fetchMore } = useQuery(NotificationsDocument, { fetchPolicy: 'cache-and-network' });
  const clear = useClearNotifications(() => void refetch().catch(() => undefined));
  const { edges = [], pageInfo } = data?.notifications ?? {};
  const [newest] = edges;
  return (
    <Drawer
      opened
      onClose={onClose}
      title={formatMessage({ id: 'notifications.title' })}
      footer={
        newest && (
          <Button busy={clear.busy} onClick={() => void clear.run({ upTo: newest.node.id })}>
            {formatMessage({ id: 'notifications.clearAll' })}
          </Button>
        )
      }
    >
      {error && (
        <Alert tone="danger" announced>
          {errorText(toAppError(error))}
        </Alert>
      )}
      {clear.trouble && (
        <Alert tone="danger" announced>
          {clear.trouble}
        </Alert>
      )}
      {!data && !error && <Skeleton lines={4} height={20} />}
      {data && edges.length === 0 && <p>{formatMessage({ id: 'notifications.none' })}</p>}
      {edges.length > 0 && (
        <NotificationList
          notifications={edges.map(({ node }) => node)}
          onClear={(id) => clear.run({ ids: [id] })}
          onLeave={onClose}
        />
      )}
      {pageInfo?.hasNextPage && (
        <div>
          <Button variant="subtle" onClick={() => more(fetchMore({ variables: { after: pageInfo.endCursor } }))}>
            {formatMessage({ id: 'notifications.more' })}
          </Button>
        </div>
      )}
    </Drawer>
  );
}
