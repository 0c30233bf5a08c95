import { useMutation, useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { SessionList } from '../../session/session-list';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { SectionCard } from '../../ui/section-card';
import { Skeleton } from '../../ui/skeleton';
import { toast } from '../../ui/toast';
import { OwnSessionsDocument, SessionEndDocument } from './account.generated';

/** Where one is signed in, to end what one does not know. */
export function SessionSection() {
  const { formatMessage } = useIntl();
  const session = useSession();
  const { data } = useQuery(OwnSessionsDocument, { fetchPolicy: 'cache-and-network' });
  const [endSession] = useMutation(SessionEndDocument, { refetchQueries: [OwnSessionsDocument] });
  const failed = () => toast.failed(formatMessage({ id: 'account.notSignedOut' }));
  const end = (id: string) => void endSession({ variables: { id } }).catch(failed);
  const leaveEverywhere = () =>
    void session
      .signOut(true)
      .then(() => window.location.assign(paths.login))
      .catch(failed);
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
