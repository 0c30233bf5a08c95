import { useRef, useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { AppError } from '../../graphql/app-error';
import { post } from '../../graphql/post';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { PasswordField } from '../../ui/password-field';
import { TextField } from '../../ui/text-field';
import styles from './welcome-form.module.css';
import { PasswordChooseDocument } from './welcome.generated';

interface ChoosePasswordFormProps {
  token: string;
  email: string;
  /** Somebody invited may have a password from before, and takes the invitation with that one. */
  invited: boolean;
  onExpired: () => void;
  /** It is chosen, and a code is asked for besides it. */
  onChosen: (password: string) => void;
}

export function ChoosePasswordForm({ token, email, invited, onExpired, onChosen }: ChoosePasswordFormProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    setProblem(undefined);
    try {
      const password = field.current?.value ?? '';
      const { passwordChoose } = await post(PasswordChooseDocument, { token, password });
      // Through the address bar: the app starts anew with its viewer.
      if (passwordChoose.viewer) return window.location.assign(paths.customers);
      const [first] = passwordChoose.userErrors;
      if (first?.code === 'LINK_EXPIRED') return onExpired();
      // The password is chosen, and the link used: what is missing is the code.
      if (first?.code === 'SIGN_IN_CODE_REQUIRED') return onChosen(password);
      setProblem(first?.message);
      field.current?.focus();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      {trouble && (
        <Alert tone="danger" announced title={formatMessage({ id: 'welcome.notChosen' })} requestId={trouble.requestId}>
          {errorText(trouble)}
        </Alert>
      )}
      <TextField
        name="email"
        type="email"
        label={formatMessage({ id: 'welcome.email' })}
        autoComplete="username"
        value={email}
        readOnly
      />
      <PasswordField
        ref={field}
        name="password"
        label={formatMessage({ id: 'welcome.password' })}
        description={formatMessage({ id: invited ? 'welcome.password.invited' : 'welcome.password.effect' })}
        autoComplete="new-password"
        required
        error={problem}
      />
      <Button type="submit" variant="primary" busy={busy}>
        {formatMessage({ id: invited ? 'welcome.join' : 'welcome.choose' })}
      </Button>
    </form>
  );
}
