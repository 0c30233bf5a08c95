import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../../../app/paths';
import { useErrorText } from '../../../../session/use-error-text';
import { Alert } from '../../../../ui/alert';
import { Page } from '../../../../ui/page';
import { PageHeader } from '../../../../ui/page-header';
import { SectionCard } from '../../../../ui/section-card';
import { Skeleton } from '../../../../ui/skeleton';
import { BulkButtons } from './bulk-buttons';
import { BulkState } from './bulk-state';
import styles from './bulk.module.css';
import { useBulk, useBulkSteps } from './use-bulk';

/** One change of many customers, to come back to: how far it is, what came of it, and taking it back. */
export function CustomerChangePage() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { jobId } = useParams({ from: '/shell/customers/changes/$jobId' });
  const { bulk, error } = useBulk(jobId);
  const steps = useBulkSteps();
  const title = formatMessage({ id: 'bulk.title' });
  return (
    <Page title={[title]} narrow>
      <PageHeader title={title} back={{ href: paths.customerChanges, label: formatMessage({ id: 'bulk.latest' }) }} />
      <SectionCard title={formatMessage({ id: 'bulk.page' })}>
        <div className={styles['step']}>
          {bulk === undefined && !error && <Skeleton lines={4} />}
          {bulk === null && <p>{formatMessage({ id: 'bulk.missing' })}</p>}
          {bulk && <BulkState bulk={bulk} />}
          {bulk && <BulkButtons bulk={bulk} steps={steps} />}
          {error && <Alert tone="danger">{errorText(error)}</Alert>}
          {steps.trouble !== null && (
            <Alert tone="danger" announced>
              {steps.trouble}
            </Alert>
          )}
        </div>
      </SectionCard>
    </Page>
  );
}
