import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../graphql/app-error';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import { hasUsedPasskey } from './passkey-browser';
import { useErrorText } from './use-error-text';
import { useSession } from './use-session';

/** Signs in without e-mail, password and code: the person chooses on their device who they are. */
export function PasskeyButton({ onSignedIn }: { onSignedIn: () => void }) {
  const { formatMessage } = useIntl();
  const session = useSession();
  const errorText = useErrorText();
  const [trouble, setTrouble] = useState<{ text: string; requestId?: string | undefined } | null>(null);
  const [busy, setBusy] = useState(false);
  const enter = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const answer = await session.signInByPasskey();
      if (answer.signedIn) return onSignedIn();
      if (answer.why !== 'LEFT') setTrouble({ text: answer.message ?? formatMessage({ id: 'login.passkey.notHere' }) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble({ text: errorText(error), requestId: error.requestId });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {trouble && (
        <Alert tone="danger" announced requestId={trouble.requestId}>
          {trouble.text}
        </Alert>
      )}
      <Button variant={hasUsedPasskey() ? 'primary' : 'default'} busy={busy} onClick={() => void enter()}>
        {formatMessage({ id: 'login.passkey' })}
      </Button>
    </>
  );
}
