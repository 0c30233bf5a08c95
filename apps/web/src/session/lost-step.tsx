import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../graphql/app-error';
import { post } from '../graphql/post';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import { SecondFactorResetRequestDocument } from './session.generated';
import styles from './sign-in-form.module.css';
import { useErrorText } from './use-error-text';

interface LostStepProps {
  email: string;
  /** The right one. */
  password: string;
  onBack: () => void;
}

/** For whoever has neither the app nor a saved code: what they can do, and how long it takes. */
export function LostStep({ email, password, onBack }: LostStepProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [told, setTold] = useState<{ tone: 'info' | 'danger'; text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async () => {
    if (busy) return;
    setBusy(true);
    try {
      const { secondFactorResetRequest } = await post(SecondFactorResetRequestDocument, { email, password });
      const [problem] = secondFactorResetRequest.userErrors;
      setTold(
        problem
          ? { tone: 'danger', text: problem.message }
          : { tone: 'info', text: formatMessage({ id: 'login.lost.sent' }, { email }) },
      );
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTold({ tone: 'danger', text: errorText(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles['form']}>
      <p>{formatMessage({ id: 'login.lost.help' })}</p>
      <p>{formatMessage({ id: 'login.lost.wait' })}</p>
      {told && (
        <Alert tone={told.tone} announced>
          {told.text}
        </Alert>
      )}
      <Button variant="primary" busy={busy} onClick={() => void ask()}>
        {formatMessage({ id: 'login.lost.send' })}
      </Button>
      <Button variant="subtle" onClick={onBack}>
        {formatMessage({ id: 'login.code.back' })}
      </Button>
    </div>
  );
}
