import { useMutation, useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { SessionList } from '../../session/session-list';
import { useLeave } from '../../session/use-leave';
import { Button } from '../../ui/button';
import { SectionCard } from '../../ui/section-card';
import { Skeleton } from '../../ui/skeleton';
import { toast } from '../../ui/toast';
import { OwnSessionsDocument, SessionEndDocument } from './account.generated';

/** Where one is signed in, to end what one does not know. */
export function SessionSection() {
  const { formatMessage } = useIntl();
  const leaveEverywhere = useLeave(true);
  const { data } = useQuery(OwnSessionsDocument, { fetchPolicy: 'cache-and-network' });
  const [endSession] = useMutation(SessionEndDocument, { refetchQueries: [OwnSessionsDocument] });
  const failed = () => toast.failed(formatMessage({ id: 'account.notSignedOut' }));
  const end = (id: string) => void endSession({ variables: { id } }).catch(failed);
  return (
    <SectionCard
      title={formatMessage({ id: 'sessions.title' })}
      description={formatMessage({ id: 'account.sessionsEffect' })}
    >
      {data ? <SessionList sessions={data.ownSessions} onEnd={end} /> : <Skeleton lines={2} height={40} />}
      <div>
        <Button onClick={leaveEverywhere}>{formatMessage({ id: 'account.signOutEverywhere' })}</Button>
      </div>
    </SectionCard>
  );
}
