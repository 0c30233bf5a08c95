import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../graphql/app-error';
import { post } from '../graphql/post';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import { PasswordResetRequestDocument } from './session.generated';
import { useErrorText } from './use-error-text';

interface ForgottenPasswordProps {
  email: () => string;
  /** No address has been written: leads to where. */
  onMissing: () => void;
}

/** Sends a link to a new password. What is said does not tell whether anybody has the address. */
export function ForgottenPassword({ email, onMissing }: ForgottenPasswordProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [told, setTold] = useState<{ tone: 'info' | 'danger'; text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async () => {
    const address = email();
    if (address === '') {
      onMissing();
      return setTold({ tone: 'danger', text: formatMessage({ id: 'login.forgotten.fill' }) });
    }
    setBusy(true);
    try {
      const { passwordResetRequest } = await post(PasswordResetRequestDocument, { email: address });
      const [problem] = passwordResetRequest.userErrors;
      setTold(
        problem
          ? { tone: 'danger', text: problem.message }
          : { tone: 'info', text: formatMessage({ id: 'login.forgotten.sent' }) },
      );
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTold({ tone: 'danger', text: errorText(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button busy={busy} onClick={() => void ask()}>
        {formatMessage({ id: 'login.forgotten' })}
      </Button>
      {told && (
        <Alert tone={told.tone} announced>
          {told.text}
        </Alert>
      )}
    </>
  );
}
