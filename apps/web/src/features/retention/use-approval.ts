import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { askedByItself } from '../../graphql/error-link';
import { RetentionApprovalDocument, type RetentionApprovalQuery } from './retention.generated';

export type Approval = NonNullable<RetentionApprovalQuery['retentionApproval']>;

/** The last approval in the group, asked for anew while it goes on; undefined while nobody knows. */
export function useApproval(): { approval: Approval | null | undefined; goesOn: boolean } {
  const { data, error, startPolling, stopPolling } = useQuery(RetentionApprovalDocument, {
    fetchPolicy: 'cache-and-network',
    skipPollAttempt,
    context: askedByItself,
  });
  const approval = data ? data.retentionApproval : error ? null : undefined;
  const goesOn = approval != null && (approval.state === 'WAITING' || approval.state === 'RUNNING');
  useEffect(() => {
    if (!goesOn) return;
    startPolling(SOON_MS);
    return stopPolling;
  }, [goesOn, startPolling, stopPolling]);
  return { approval, goesOn };
}

const skipPollAttempt = () => document.hidden;
const SOON_MS = 2000;
