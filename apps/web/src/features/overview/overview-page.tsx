import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../graphql/to-app-error';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { SectionCard } from '../../ui/section-card';
import { Skeleton } from '../../ui/skeleton';
import { LatestChanges } from './latest-changes';
import { MonthPlot } from './month-plot';
import { OverviewDocument } from './overview.generated';
import { OverviewNumbers } from './overview-numbers';
import styles from './overview-page.module.css';
import { StatusPlot } from './status-plot';
import { ToDo } from './to-do';

/** The register in numbers, of the customers that one sees. Every number leads to its list. */
export function OverviewPage() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { data, error, refetch } = useQuery(OverviewDocument, { fetchPolicy: 'cache-and-network' });
  const shown = data?.customerOverview;
  const title = formatMessage({ id: 'overview.title' });
  return (
    <Page title={[title]}>
      <PageHeader title={title} />
      {error && (
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
      )}
      {!shown && !error && <Skeleton lines={6} height={20} />}
      {shown && (
        <>
          <OverviewNumbers overview={shown} />
          <div className={styles['columns']}>
            {shown.months && (
              <SectionCard
                title={formatMessage({ id: 'overview.months' })}
                description={formatMessage({ id: 'overview.months.effect' })}
              >
                <MonthPlot months={shown.months} />
              </SectionCard>
            )}
            <div className={styles['column']}>
              {shown.active && shown.inactive && (
                <SectionCard title={formatMessage({ id: 'overview.share' })}>
                  <StatusPlot active={shown.active} inactive={shown.inactive} />
                </SectionCard>
              )}
              <ToDo />
              <LatestChanges />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}
