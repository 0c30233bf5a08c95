import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useFormats } from '../../i18n/format';
import { AppLink } from '../../ui/app-link';
import { SectionCard } from '../../ui/section-card';
import { useNow } from '../../ui/use-now';
import { OverviewLatestDocument } from './overview.generated';
import styles from './overview-page.module.css';

/** The customers that were changed last, of those that one sees. */
export function LatestChanges() {
  const { formatMessage } = useIntl();
  const { since, dateTime } = useFormats();
  const now = useNow(60_000);
  const { data } = useQuery(OverviewLatestDocument, { fetchPolicy: 'cache-and-network' });
  const nodes = data?.customers.nodes ?? [];
  if (nodes.length === 0) return null;
  return (
    <SectionCard
      title={formatMessage({ id: 'overview.latest' })}
      actions={
        <AppLink href={`${paths.customers}?sort=-updated`}>{formatMessage({ id: 'overview.latest.all' })}</AppLink>
      }
    >
      <ul className={styles['latest']}>
        {nodes.map(({ id, number, name, updatedAt }) => (
          <li key={id}>
            <AppLink href={paths.customer(id)}>{[number, name].filter(Boolean).join(' ')}</AppLink>
            {updatedAt && (
              <span className={styles['trend']} title={dateTime(updatedAt)}>
                {since(updatedAt, now)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
