import { readCode } from '@register/domain/access/written-code';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../graphql/app-error';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { LostStep } from './lost-step';
import styles from './sign-in-form.module.css';
import { useErrorText } from './use-error-text';
import { useSession } from './use-session';

interface CodeStepProps {
  email: string;
  /** The right one: that is why the code is asked for. */
  password: string;
  onSignedIn: () => void;
  onBack: () => void;
}

/** The second step: a code of the app, or one of those that were saved for the day when it is lost. One field takes both. */
export function CodeStep({ email, password, onSignedIn, onBack }: CodeStepProps) {
  const { formatMessage } = useIntl();
  const session = useSession();
  const errorText = useErrorText();
  const field = useRef<HTMLInputElement>(null);
  const [way, setWay] = useState<'app' | 'recovery'>('app');
  const [lost, setLost] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [trouble, setTrouble] = useState<{ text: string; requestId?: string | undefined } | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => field.current?.focus(), [way, lost]);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const code = field.current?.value ?? '';
    setTrouble(null);
    setProblem(undefined);
    if (!readCode(code)) {
      setProblem(formatMessage({ id: `login.code.${way}.fill` }));
      return field.current?.focus();
    }
    setBusy(true);
    try {
      const answer = await session.signIn(email, password, code);
      if (answer.signedIn) return onSignedIn();
      if (answer.code) setProblem(answer.message);
      else setTrouble({ text: answer.message || formatMessage({ id: 'login.failed' }) });
      field.current?.select();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble({ text: errorText(error), requestId: error.requestId });
    } finally {
      setBusy(false);
    }
  };
  const change = () => {
    setProblem(undefined);
    setWay(way === 'app' ? 'recovery' : 'app');
  };

  if (lost) return <LostStep email={email} password={password} onBack={() => setLost(false)} />;
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      {trouble && (
        <Alert tone="danger" announced requestId={trouble.requestId}>
          {trouble.text}
        </Alert>
      )}
      <TextField
        // Another field, so that what was typed for one way is not sent the other.
        key={way}
        ref={field}
        name="code"
        label={formatMessage({ id: `login.code.${way}` })}
        description={formatMessage({ id: `login.code.${way}.effect` })}
        {...(way === 'app'
          ? { inputMode: 'numeric', autoComplete: 'one-time-code' }
          : { autoComplete: 'off', autoCapitalize: 'none' })}
        spellCheck={false}
        required
        error={problem}
      />
      <Button type="submit" variant="primary" busy={busy}>
        {formatMessage({ id: 'login.submit' })}
      </Button>
      <Button onClick={change}>{formatMessage({ id: `login.code.${way}.other` })}</Button>
      {way === 'recovery' && <Button onClick={() => setLost(true)}>{formatMessage({ id: 'login.lost' })}</Button>}
      <Button variant="subtle" onClick={onBack}>
        {formatMessage({ id: 'login.code.back' })}
      </Button>
    </form>
  );
}
