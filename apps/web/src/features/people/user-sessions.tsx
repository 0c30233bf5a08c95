import { useIntl } from 'react-intl';
import { SessionList, type ShownSession } from '../../session/session-list';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { UserSessionsEndDocument } from './people.generated';
import { usePeopleWrite } from './use-people-write';

/** Where another is signed in; ended one by one, or all. */
export function UserSessions({ id, sessions }: { id: string; sessions: readonly ShownSession[] }) {
  const { formatMessage } = useIntl();
  const end = usePeopleWrite(UserSessionsEndDocument, ({ userSessionsEnd }) => userSessionsEnd, ['User', 'AccessLog']);
  return (
    <>
      {(end.trouble ?? end.problems[0]?.message) && (
        <Alert tone="danger" announced title={formatMessage({ id: 'people.notSaved' })}>
          {end.trouble ?? end.problems[0]?.message}
        </Alert>
      )}
      <SessionList sessions={sessions} onEnd={(sessionId) => void end.run({ id, sessionId })} />
      {sessions.length > 1 && (
        <div>
          <Button busy={end.busy} onClick={() => void end.run({ id })}>
            {formatMessage({ id: 'people.sessions.endAll' })}
          </Button>
        </div>
      )}
    </>
  );
}
