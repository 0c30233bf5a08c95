import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../i18n/format';
import { toAppError } from '../../graphql/to-app-error';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { useAccessText } from './access-text';
import { AccessLogDocument, RolesDocument } from './people.generated';
import styles from './people.module.css';
import { useRoleName } from './role-name';

/** Who has changed what about one user, or about all: newest first. */
export function AccessLogList({ userId }: { userId: string | null }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const errorText = useErrorText();
  const { data, error, fetchMore } = useQuery(AccessLogDocument, {
    variables: { userId },
    fetchPolicy: 'cache-and-network',
  });
  const roles = useQuery(RolesDocument).data?.roles ?? [];
  const text = useAccessText(useRoleName(roles));
  if (error && !data)
    return (
      <Alert tone="danger" announced title={formatMessage({ id: 'people.loadFailed' })}>
        {errorText(toAppError(error))}
      </Alert>
    );
  if (!data) return <Skeleton lines={3} height={20} />;
  const { edges, pageInfo } = data.accessLog;
  if (edges.length === 0) return <p className={styles['more']}>{formatMessage({ id: 'people.log.empty' })}</p>;
  return (
    <>
      <ol className={styles['log']}>
        {edges.map(({ node }) => (
          <li key={node.position}>
            <p>{text(node)}</p>
            <p className={styles['more']}>
              {formatMessage({ id: 'people.log.by' }, { who: node.actor, when: dateTime(node.at) })}
            </p>
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <div>
          <Button onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } }).catch(() => undefined)}>
            {formatMessage({ id: 'people.more' })}
          </Button>
        </div>
      )}
    </>
  );
}
