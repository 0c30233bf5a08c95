import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../i18n/format';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { browserName } from './browser-name';
import styles from './session-list.module.css';

export interface ShownSession {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly userAgent: string;
  readonly isCurrent: boolean;
  readonly groupName: string | null;
}

/** Where somebody is signed in, one line a device. */
export function SessionList({ sessions, onEnd }: { sessions: readonly ShownSession[]; onEnd: (id: string) => void }) {
  const { formatMessage } = useIntl();
  const { dateTime, since } = useFormats();
  const [now] = useState(() => new Date());
  if (sessions.length === 0) return <p className={styles['more']}>{formatMessage({ id: 'sessions.none' })}</p>;
  return (
    <ul className={styles['list']} aria-label={formatMessage({ id: 'sessions.list' })}>
      {sessions.map(({ id, createdAt, lastSeenAt, userAgent, isCurrent, groupName }) => {
        const device = browserName(userAgent) ?? formatMessage({ id: 'sessions.unknown' });
        return (
          <li key={id} className={styles['row']}>
            <div className={styles['what']}>
              <p>
                {device} {isCurrent && <Badge tone="success">{formatMessage({ id: 'sessions.current' })}</Badge>}
              </p>
              <p className={styles['more']} title={dateTime(lastSeenAt)}>
                {formatMessage(
                  { id: 'sessions.when' },
                  { since: dateTime(createdAt), seen: since(lastSeenAt, now), group: groupName ?? 'none' },
                )}
              </p>
            </div>
            {!isCurrent && (
              <Button onClick={() => onEnd(id)} aria-label={formatMessage({ id: 'sessions.endOf' }, { device })}>
                {formatMessage({ id: 'sessions.end' })}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
