import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../graphql/app-error';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import styles from './sign-in-form.module.css';
import { useErrorText } from './use-error-text';
import { useSession, useViewer } from './use-session';

/** Another tab has gone on as somebody else: whose page this is, and whether to be that one again. */
export function ElsewhereChoice() {
  const { formatMessage } = useIntl();
  const session = useSession();
  const errorText = useErrorText();
  const { name, group } = useViewer();
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const takeBack = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      await session.takeBack();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles['form']}>
      <p>{formatMessage({ id: 'session.elsewhere.text' }, { name, group: group.name })}</p>
      <p>{formatMessage({ id: 'session.elsewhere.kept' })}</p>
      {trouble && (
        <Alert tone="danger" announced requestId={trouble.requestId}>
          {errorText(trouble)}
        </Alert>
      )}
      <Button variant="primary" busy={busy} onClick={() => void takeBack()}>
        {formatMessage({ id: 'session.elsewhere.takeBack' }, { group: group.name })}
      </Button>
      {/* Through the address bar: what was read as somebody else is forgotten. */}
      <Button onClick={() => window.location.assign('/')}>{formatMessage({ id: 'session.elsewhere.leave' })}</Button>
    </div>
  );
}
