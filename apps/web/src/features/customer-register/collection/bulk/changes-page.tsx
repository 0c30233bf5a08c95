import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { paths } from '../../../../app/paths';
import { toAppError } from '../../../../graphql/to-app-error';
import { useFormats } from '../../../../i18n/format';
import { useErrorText } from '../../../../session/use-error-text';
import { Alert } from '../../../../ui/alert';
import { AppLink } from '../../../../ui/app-link';
import { Page } from '../../../../ui/page';
import { PageHeader } from '../../../../ui/page-header';
import { SectionCard } from '../../../../ui/section-card';
import { Skeleton } from '../../../../ui/skeleton';
import { CustomerBulksDocument } from './bulk.generated';
import { useChangeText } from './bulk-words';
import styles from './bulk.module.css';

/** One's own changes of many customers, running and done. */
export function CustomerChangesPage() {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const errorText = useErrorText();
  const changeText = useChangeText();
  const { data, error } = useQuery(CustomerBulksDocument, { fetchPolicy: 'cache-and-network' });
  const title = formatMessage({ id: 'bulk.latest' });
  return (
    <Page title={[title]} narrow>
      <PageHeader title={title} back={{ href: paths.customers, label: formatMessage({ id: 'register.title' }) }} />
      <SectionCard title={formatMessage({ id: 'bulk.latest.mine' })}>
        {error && <Alert tone="danger">{errorText(toAppError(error))}</Alert>}
        {!data && !error && <Skeleton lines={4} />}
        {data?.customerBulks.length === 0 && <p>{formatMessage({ id: 'bulk.latest.none' })}</p>}
        <ul className={styles['list']}>
          {data?.customerBulks.map((bulk) => (
            <li key={bulk.id}>
              <AppLink href={paths.customerChange(bulk.id)}>{bulk.changes.map(changeText).join('; ')}</AppLink>
              <p className={styles['note']}>
                {dateTime(bulk.createdAt)} · {formatMessage({ id: `bulk.status.${bulk.status}` })} ·{' '}
                {formatMessage({ id: 'register.count' }, { value: bulk.customers })}
              </p>
            </li>
          ))}
        </ul>
      </SectionCard>
    </Page>
  );
}
