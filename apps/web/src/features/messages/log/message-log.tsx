import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import type { MessageFilter, MessageLogScope } from '../../../graphql/schema.generated';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import { useMore } from '../../../session/use-more';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Skeleton } from '../../../ui/skeleton';
import { useNow } from '../../../ui/use-now';
import { MessagesDocument } from '../messages.generated';
import { MessageItem } from './message-item';
import styles from './message-log.module.css';

interface MessageLogProps {
  scope: MessageLogScope;
  filter?: MessageFilter | null;
  /** What is said where there is nothing. */
  none: string;
}

/** What has been sent, the newest first. */
export function MessageLog({ scope, filter = null, none }: MessageLogProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const now = useNow(30_000);
  const more = useMore();
  const { data, previousData, error, fetchMore, refetch, startPolling, stopPolling } = useQuery(MessagesDocument, {
    variables: { scope, filter },
    fetchPolicy: 'cache-and-network',
  });
  const { edges = [], pageInfo } = (data ?? previousData)?.messages ?? {};
  // Of one page only: asking anew would take the others away.
  const isOnItsWay = edges.length <= PAGE && edges.some(({ node }) => onItsWay.has(node.state));
  useEffect(() => {
    if (!isOnItsWay) return;
    startPolling(SOON_MS);
    return stopPolling;
  }, [isOnItsWay, startPolling, stopPolling]);
  if (error && edges.length === 0)
    return (
      <Alert
        tone="danger"
        announced
        actions={
          <Button onClick={() => void refetch().catch(() => undefined)}>
            {formatMessage({ id: 'register.retry' })}
          </Button>
        }
      >
        {errorText(toAppError(error))}
      </Alert>
    );
  if (!data && !previousData) return <Skeleton lines={4} height={20} />;
  if (edges.length === 0) return <p>{none}</p>;
  return (
    <>
      <ul className={styles['list']} aria-label={formatMessage({ id: 'messages.list' })}>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <MessageItem message={node} now={now} />
          </li>
        ))}
      </ul>
      {pageInfo?.hasNextPage && (
        <div>
          <Button onClick={() => more(fetchMore({ variables: { after: pageInfo.endCursor } }))}>
            {formatMessage({ id: 'messages.more' })}
          </Button>
        </div>
      )}
    </>
  );
}

const onItsWay: ReadonlySet<string> = new Set(['WAITING', 'SENDING']);
const PAGE = 25;
const SOON_MS = 3000;
