import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { askedByItself } from '../../../graphql/error-link';
import { announce } from '../../../ui/announcer';
import { UnreadDocument } from '../messages.generated';

/** How many notifications there are, asked now and then; what comes meanwhile is told to the ear. */
export function useUnread(): number {
  const { formatMessage } = useIntl();
  const { data } = useQuery(UnreadDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: SELDOM_MS,
    skipPollAttempt,
    context: askedByItself,
  });
  const unread = data?.viewer?.unreadNotifications ?? 0;
  const known = useRef<number | null>(null);
  const isKnown = data !== undefined;
  useEffect(() => {
    if (!isKnown) return;
    if (known.current !== null && unread > known.current)
      announce(formatMessage({ id: 'notifications.news' }, { count: unread - known.current }));
    known.current = unread;
  }, [isKnown, unread, formatMessage]);
  return unread;
}

const skipPollAttempt = () => document.hidden;
const SELDOM_MS = 30_000;
