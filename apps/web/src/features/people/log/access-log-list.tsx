import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import type { AccessLogFilter } from '../../../graphql/schema.generated';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import { useMore } from '../../../session/use-more';
import { Alert } from '../../../ui/alert';
import { AppLink } from '../../../ui/app-link';
import { Button } from '../../../ui/button';
import { Skeleton } from '../../../ui/skeleton';
import { useNow } from '../../../ui/use-now';
import { AccessLogDocument, RolesDocument } from '../people.generated';
import styles from '../people.module.css';
import { useRoleName } from '../role-name';
import { useAccessText, type AccessLogEntry } from './access-text';
import { linkOf } from './entry-link';
import { useSubjectName } from './subject-name';

interface AccessLogListProps {
  /** About this user only; null: about all. */
  userId?: string | null;
  filter?: AccessLogFilter | null;
  /** What is said where there is nothing. */
  none: string;
}

/** What has been done, by whom and when: newest first. */
export function AccessLogList({ userId = null, filter = null, none }: AccessLogListProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { data, previousData, error, fetchMore } = useQuery(AccessLogDocument, {
    variables: { userId, filter },
    fetchPolicy: 'cache-and-network',
  });
  const more = useMore();
  const now = useNow(3_600_000).getTime();
  const shown = data ?? previousData;
  // What was asked for before stays, faded, until the answer is here.
  const isOld = data === undefined && shown !== undefined && !error;
  const roles = useQuery(RolesDocument).data?.roles ?? [];
  const text = useAccessText(useRoleName(roles));
  if (error && !shown)
    return (
      <Alert tone="danger" announced title={formatMessage({ id: 'log.loadFailed' })}>
        {errorText(toAppError(error))}
      </Alert>
    );
  if (!shown) return <Skeleton lines={3} height={20} />;
  const { edges, pageInfo } = shown.accessLog;
  if (edges.length === 0)
    return (
      <p className={styles['more']} aria-busy={isOld} data-stale={isOld || undefined}>
        {none}
      </p>
    );
  return (
    <>
      <ol className={styles['log']} aria-busy={isOld} data-stale={isOld || undefined}>
        {edges.map(({ node }) => (
          <li key={node.position}>
            <Entry entry={node} text={text(node)} link={linkOf(node, now)} />
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <div>
          <Button onClick={() => more(fetchMore({ variables: { after: pageInfo.endCursor } }))}>
            {formatMessage({ id: 'people.more' })}
          </Button>
        </div>
      )}
    </>
  );
}

function Entry({ entry, text, link }: { entry: AccessLogEntry; text: string; link: ReturnType<typeof linkOf> }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const subjectName = useSubjectName();
  const when = dateTime(entry.at);
  return (
    <>
      <p>
        {text}{' '}
        {link && (
          <AppLink
            href={link.href}
            aria-label={
              link.name === null ? formatMessage({ id: 'log.showOf' }, { what: subjectName(entry) }) : undefined
            }
          >
            {link.name ?? formatMessage({ id: 'log.show' })}
          </AppLink>
        )}
      </p>
      {entry.reason && <p>{formatMessage({ id: 'log.reason' }, { reason: entry.reason })}</p>}
      <p className={styles['more']}>
        {entry.actor === '' ? when : formatMessage({ id: 'people.log.by' }, { who: entry.actor, when })}
      </p>
    </>
  );
}
