import { useState } from 'react';
import { useIntl } from 'react-intl';
import { PasskeyButton } from '../../../session/passkey-button';
import { SecondFactorResetRequestDocument } from '../../../session/session.generated';
import { useViewer } from '../../../session/use-session';
import { useWrite } from '../../../session/use-write';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { PasswordDialog } from './password-dialog';

/** Whoever has a passkey shows it before anything else; or says that it is lost. */
export function PasskeyFirst({ onSignedIn }: { onSignedIn: () => void }) {
  const { formatMessage } = useIntl();
  const email = useViewer().email ?? '';
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState(false);
  const request = useWrite(SecondFactorResetRequestDocument, (data) => data.secondFactorResetRequest, []);
  const done = () => {
    setAsking(false);
    setSent(true);
  };
  return (
    <>
      {sent && (
        <Alert tone="info" announced>
          {formatMessage({ id: 'login.lost.sent' }, { email })}
        </Alert>
      )}
      <PasskeyButton onSignedIn={onSignedIn} />
      <Button onClick={() => setAsking(true)}>{formatMessage({ id: 'account.passkeyFirst.lost' })}</Button>
      {asking && (
        <PasswordDialog
          title={formatMessage({ id: 'account.passkeyFirst.lost' })}
          text={formatMessage({ id: 'login.lost.help' })}
          submit={formatMessage({ id: 'login.lost.send' })}
          write={{ ...request, run: ({ currentPassword: password }) => request.run({ email, password }) }}
          onDone={done}
          onClose={() => setAsking(false)}
        >
          <p>{formatMessage({ id: 'login.lost.wait' })}</p>
        </PasswordDialog>
      )}
    </>
  );
}
