import { toldJobKinds } from '@register/domain/jobs/own-jobs';
import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { askedByItself } from '../../graphql/error-link';
import { onWritten } from '../../graphql/written-link';
import { domainViewer } from '../../session/domain-viewer';
import { useViewer } from '../../session/use-session';
import { isUnfinished, type ShownJob } from './job-state';
import { OwnJobsDocument } from './jobs.generated';

/** The latest of one's own jobs: asked for often while something goes on, at once when something is started here, and else now and then. */
export function useOwnJobs(): readonly ShownJob[] {
  const has = toldJobKinds(domainViewer(useViewer())).length > 0;
  const { data, refetch, startPolling, stopPolling } = useQuery(
    OwnJobsDocument,
    has
      ? { variables: { first: LATEST }, fetchPolicy: 'cache-and-network', skipPollAttempt, context: askedByItself }
      : skipToken,
  );
  const jobs = data?.jobs.edges.map(({ node }) => node) ?? none;
  const goesOn = jobs.some(isUnfinished);
  useEffect(() => {
    if (!has) return;
    startPolling(goesOn ? SOON_MS : SELDOM_MS);
    return stopPolling;
  }, [has, goesOn, startPolling, stopPolling]);
  useEffect(() => {
    if (!has) return;
    return onWritten((name) => {
      if (/Import|Bulk|Export|Retention|Job/.test(name)) void refetch().catch(() => undefined);
    });
  }, [has, refetch]);
  return jobs;
}

const none: readonly ShownJob[] = [];
const skipPollAttempt = () => document.hidden;
const LATEST = 20;
const SOON_MS = 2000;
const SELDOM_MS = 30_000;
