import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useFormats } from '../../i18n/format';
import { useMore } from '../../session/use-more';
import { Alert } from '../../ui/alert';
import { AppLink } from '../../ui/app-link';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { SectionCard } from '../../ui/section-card';
import { Skeleton } from '../../ui/skeleton';
import { RecentImportsDocument, type RecentImportsQuery } from './import.generated';
import styles from './recent-imports.module.css';
import { statusTones } from './status-tones';

/** What is under way and what has been, so that one can leave and come back. */
export function RecentImports() {
  const { formatMessage } = useIntl();
  return (
    <SectionCard title={formatMessage({ id: 'import.recent' })}>
      <List />
    </SectionCard>
  );
}

function List() {
  const { formatMessage } = useIntl();
  const [now] = useState(() => new Date());
  const more = useMore();
  const { data, error, refetch, fetchMore } = useQuery(RecentImportsDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data)
    return (
      <Alert
        tone="danger"
        announced
        actions={
          <Button onClick={() => void refetch().catch(() => undefined)}>{formatMessage({ id: 'import.retry' })}</Button>
        }
      >
        {formatMessage({ id: 'import.recent.failed' })}
      </Alert>
    );
  if (!data) return <Skeleton lines={3} height={20} />;
  const { edges, pageInfo } = data.registerImports;
  if (edges.length === 0) return <p>{formatMessage({ id: 'import.recent.none' })}</p>;
  return (
    <>
      <ul className={styles['list']}>
        {edges.map(({ node }) => (
          <Row key={node.id} import={node} now={now} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <div>
          <Button onClick={() => more(fetchMore({ variables: { after: pageInfo.endCursor } }))}>
            {formatMessage({ id: 'import.recent.more' })}
          </Button>
        </div>
      )}
    </>
  );
}

type Recent = RecentImportsQuery['registerImports']['edges'][number]['node'];

function Row({ import: row, now }: { import: Recent; now: Date }) {
  const { formatMessage } = useIntl();
  const { since, dateTime } = useFormats();
  const counted = row.status !== 'READING' && row.counts.total > 0;
  return (
    <li className={styles['row']}>
      <AppLink href={paths.importJob(row.id)} className={styles['name']}>
        {row.fileName}
      </AppLink>
      <Badge tone={statusTones[row.status]}>{formatMessage({ id: `import.status.${row.status}` })}</Badge>
      <p className={styles['facts']} title={dateTime(row.createdAt)}>
        {formatMessage({ id: `import.register.${row.register}` })}
        {' · '}
        {formatMessage({ id: 'import.recent.row' }, { when: since(row.createdAt, now), who: row.createdBy })}
        {counted && ` · ${formatMessage({ id: 'import.recent.counts' }, { ...row.counts })}`}
      </p>
    </li>
  );
}
