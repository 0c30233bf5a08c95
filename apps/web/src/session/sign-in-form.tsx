import { useRef, useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../graphql/app-error';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import { PasswordField } from '../ui/password-field';
import { TextField } from '../ui/text-field';
import { CodeStep } from './code-step';
import { ForgottenPassword } from './forgotten-password';
import { canUsePasskeys, hasUsedPasskey } from './passkey-browser';
import { PasskeyButton } from './passkey-button';
import styles from './sign-in-form.module.css';
import { useErrorText } from './use-error-text';
import { useSession } from './use-session';

interface SignInFormProps {
  /** Known already: asked for the password only. */
  email?: string | undefined;
  onSignedIn: () => void;
  /** Whether the code is asked for, besides the password that was right. */
  onStep?: (step: 'password' | 'code') => void;
}

type Trouble = { title: string; requestId?: string | undefined };

export function SignInForm({ email: knownEmail, onSignedIn, onStep }: SignInFormProps) {
  const { formatMessage } = useIntl();
  const session = useSession();
  const errorText = useErrorText();
  // Read when sent, not while typed: password managers fill in fields without an event.
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const [empty, setEmpty] = useState<{ email: boolean; password: boolean }>({ email: false, password: false });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  // A code is asked for besides these.
  const [right, setRight] = useState<{ email: string; password: string } | null>(null);
  const [typedEmail, setTypedEmail] = useState('');

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const email = knownEmail ?? emailField.current?.value.trim() ?? '';
    const password = passwordField.current?.value ?? '';
    const missing = { email: email === '', password: password === '' };
    setEmpty(missing);
    setTrouble(null);
    if (missing.email || missing.password) return (missing.email ? emailField : passwordField).current?.focus();
    setBusy(true);
    try {
      const answer = await session.signIn(email, password);
      if (answer.signedIn) return onSignedIn();
      if (answer.code) {
        setRight({ email, password });
        setTypedEmail(email);
        return onStep?.('code');
      }
      setTrouble({ title: answer.message || formatMessage({ id: 'login.failed' }) });
      passwordField.current?.focus();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble({ title: errorText(error), requestId: error.requestId });
    } finally {
      setBusy(false);
    }
  };

  const back = () => {
    setRight(null);
    onStep?.('password');
  };

  const passkey = canUsePasskeys() && <PasskeyButton onSignedIn={onSignedIn} />;
  // Whoever has used one here is offered it before all else.
  const [first] = useState(hasUsedPasskey);

  if (right) return <CodeStep {...right} onSignedIn={onSignedIn} onBack={back} />;
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      {trouble && (
        <Alert tone="danger" announced requestId={trouble.requestId}>
          {trouble.title}
        </Alert>
      )}
      {first && passkey}
      {knownEmail === undefined && (
        <TextField
          ref={emailField}
          name="email"
          defaultValue={typedEmail}
          type="email"
          label={formatMessage({ id: 'login.email' })}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          required
          error={empty.email && formatMessage({ id: 'login.fillEmail' })}
        />
      )}
      <PasswordField
        ref={passwordField}
        name="password"
        label={formatMessage({ id: 'login.password' })}
        required
        error={empty.password && formatMessage({ id: 'login.fillPassword' })}
      />
      <Button type="submit" variant={first && passkey ? 'default' : 'primary'} busy={busy}>
        {formatMessage({ id: 'login.submit' })}
      </Button>
      {!first && passkey}
      {knownEmail === undefined && (
        <ForgottenPassword
          email={() => emailField.current?.value.trim() ?? ''}
          onMissing={() => emailField.current?.focus()}
        />
      )}
    </form>
  );
}
