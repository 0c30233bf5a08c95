import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../i18n/format';
import { useViewer } from '../../session/use-session';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import type { Users_AccessFragment } from './people.generated';
import { ConfirmResetDialog, RefuseResetDialog } from './user-questions';

/** A user has lost every second step: whoever administers says whether it is they. */
export function FactorResetNotice({ access: { user, secondFactorReset: reset } }: { access: Users_AccessFragment }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const [asking, setAsking] = useState<'confirm' | 'refuse' | null>(null);
  const isOneself = useViewer().user?.id === user.id;
  const { id, name } = user;
  const close = () => setAsking(null);
  if (!reset) return null;
  return (
    <>
      <Alert
        tone="warning"
        title={formatMessage({ id: `people.reset.${reset.isConfirmed ? 'isConfirmed' : 'waits'}` }, { name })}
        actions={
          !isOneself && (
            <>
              <Button onClick={() => setAsking('refuse')}>{formatMessage({ id: 'people.reset.refuse' })}</Button>
              {!reset.isConfirmed && (
                <Button variant="primary" onClick={() => setAsking('confirm')}>
                  {formatMessage({ id: 'people.reset.confirm' })}
                </Button>
              )}
            </>
          )
        }
      >
        {formatMessage(
          { id: `people.reset.${reset.isConfirmed ? 'isConfirmed' : 'waits'}.text` },
          { name, since: dateTime(reset.startedAt), when: dateTime(reset.opensAt) },
        )}
      </Alert>
      {asking === 'confirm' && <ConfirmResetDialog id={id} name={name} onClose={close} />}
      {asking === 'refuse' && <RefuseResetDialog id={id} name={name} onClose={close} />}
    </>
  );
}
