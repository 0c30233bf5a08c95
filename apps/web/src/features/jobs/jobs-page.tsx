import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../graphql/to-app-error';
import { useErrorText } from '../../session/use-error-text';
import { useMore } from '../../session/use-more';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { SectionCard } from '../../ui/section-card';
import { Skeleton } from '../../ui/skeleton';
import { JobList } from './job-list';
import { OwnJobsDocument } from './jobs.generated';

/** All of one's own jobs of the last thirty days; the tray keeps those that go on up to date. */
export function JobsPage() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const more = useMore();
  const { data, error, fetchMore, refetch } = useQuery(OwnJobsDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const title = formatMessage({ id: 'jobs.title' });
  const { edges = [], pageInfo } = data?.jobs ?? {};
  return (
    <Page title={[title]} narrow>
      <PageHeader title={title} />
      <SectionCard
        title={formatMessage({ id: 'jobs.latest' })}
        description={formatMessage({ id: 'jobs.latest.effect' })}
      >
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
        {!data && !error && <Skeleton lines={4} height={20} />}
        {data && edges.length === 0 && <p>{formatMessage({ id: 'jobs.none' })}</p>}
        {edges.length > 0 && <JobList jobs={edges.map(({ node }) => node)} />}
        {pageInfo?.hasNextPage && (
          <div>
            <Button onClick={() => more(fetchMore({ variables: { after: pageInfo.endCursor } }))}>
              {formatMessage({ id: 'jobs.more' })}
            </Button>
          </div>
        )}
      </SectionCard>
    </Page>
  );
}

const PAGE = 25;
