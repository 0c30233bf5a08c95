import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { AppError } from '../../graphql/app-error';
import { post } from '../../graphql/post';
import { useFormats } from '../../i18n/format';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { AppLink } from '../../ui/app-link';
import { Button } from '../../ui/button';
import styles from './welcome-form.module.css';
import { SecondFactorResetStartDocument, type SecondFactorResetStartMutation } from './welcome.generated';

type Waits = NonNullable<SecondFactorResetStartMutation['secondFactorResetStart']['reset']>;

/** The link has proven whose e-mail it is: the wait begins when they say so, and not because something opened the link. */
export function FactorResetForm({ token, onExpired }: { token: string; onExpired: () => void }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [waits, setWaits] = useState<Waits | null>(null);
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const begin = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const { secondFactorResetStart } = await post(SecondFactorResetStartDocument, { token });
      if (!secondFactorResetStart.reset) return onExpired();
      setWaits(secondFactorResetStart.reset);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };
  if (waits) return <Begun {...waits} />;
  return (
    <div className={styles['form']}>
      {trouble && (
        <Alert tone="danger" announced requestId={trouble.requestId}>
          {errorText(trouble)}
        </Alert>
      )}
      <Button variant="primary" busy={busy} onClick={() => void begin()}>
        {formatMessage({ id: 'welcome.lost.begin' })}
      </Button>
    </div>
  );
}

function Begun({ opensAt, needsConfirmation }: Waits) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  return (
    <Alert tone="success" announced title={formatMessage({ id: 'welcome.lost.begun' }, { when: dateTime(opensAt) })}>
      <p>{formatMessage({ id: needsConfirmation ? 'welcome.lost.confirm' : 'welcome.lost.alone' })}</p>
      <AppLink href={paths.login}>{formatMessage({ id: 'welcome.toLogin' })}</AppLink>
    </Alert>
  );
}
