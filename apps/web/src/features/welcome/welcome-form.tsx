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
import { AdministratorCreateDocument } from './welcome.generated';
import { problemsByField, wanted, welcomeFields, type WelcomeProblems } from './welcome-problems';

interface WelcomeFormProps {
  token: string;
  onExpired: () => void;
}

/** The rules for names and passwords are the server's; its words stand on the fields. */
export function WelcomeForm({ token, onExpired }: WelcomeFormProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<WelcomeProblems>({});
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    setProblems({});
    try {
      const values = wanted(new FormData(event.currentTarget));
      const { administratorCreate } = await post(AdministratorCreateDocument, { token, ...values });
      // Through the address bar: the app starts anew with its first viewer.
      if (administratorCreate.viewer) return window.location.assign(paths.customers);
      if (administratorCreate.userErrors.some(({ path }) => path[0] === 'token')) return onExpired();
      const found = problemsByField(administratorCreate.userErrors);
      setProblems(found);
      const first = welcomeFields.find((field) => found[field]);
      const field = first && form.current?.elements.namedItem(first);
      if (field instanceof HTMLElement) field.focus();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form ref={form} className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      {trouble && (
        <Alert tone="danger" announced title={formatMessage({ id: 'welcome.failed' })} requestId={trouble.requestId}>
          {errorText(trouble)}
        </Alert>
      )}
      <TextField
        name="groupName"
        label={formatMessage({ id: 'welcome.groupName' })}
        autoComplete="organization"
        required
        error={problems.groupName}
      />
      <TextField
        name="name"
        label={formatMessage({ id: 'welcome.name' })}
        autoComplete="name"
        required
        error={problems.name}
      />
      <TextField
        name="email"
        type="email"
        label={formatMessage({ id: 'welcome.email' })}
        description={formatMessage({ id: 'welcome.email.effect' })}
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        required
        error={problems.email}
      />
      <PasswordField
        name="password"
        label={formatMessage({ id: 'welcome.password' })}
        description={formatMessage({ id: 'welcome.password.effect' })}
        autoComplete="new-password"
        required
        error={problems.password}
      />
      <Button type="submit" variant="primary" busy={busy}>
        {formatMessage({ id: 'welcome.submit' })}
      </Button>
    </form>
  );
}
