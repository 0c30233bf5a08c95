import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../graphql/to-app-error';
import { useErrorText } from '../../session/use-error-text';
import { useViewer } from '../../session/use-session';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { PasswordField } from '../../ui/password-field';
import { SectionCard } from '../../ui/section-card';
import { toast } from '../../ui/toast';
import { OwnSessionsDocument, PasswordChangeDocument, type PasswordChangeMutation } from './account.generated';
import styles from './password-section.module.css';

type Problems = PasswordChangeMutation['passwordChange']['userErrors'];

/** The old password and the new; other devices are signed out. */
export function PasswordSection() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { email } = useViewer();
  const [change] = useMutation(PasswordChangeDocument, { refetchQueries: [OwnSessionsDocument] });
  const [problems, setProblems] = useState<Problems>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const at = (field: string) => problems.find(({ path }) => path[0] === field)?.message;

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const values = new FormData(form);
    const text = (name: string) => {
      const value = values.get(name);
      return typeof value === 'string' ? value : '';
    };
    setBusy(true);
    setTrouble(null);
    try {
      const variables = { currentPassword: text('currentPassword'), newPassword: text('newPassword') };
      const { data } = await change({ variables });
      const found = data?.passwordChange.userErrors ?? [];
      setProblems(found);
      setTrouble(found.find(({ path }) => path.length === 0)?.message ?? null);
      if (found.length > 0) return;
      form.reset();
      toast.saved(formatMessage({ id: 'account.passwordChanged' }));
    } catch (error) {
      setTrouble(errorText(toAppError(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <SectionCard
      title={formatMessage({ id: 'account.password' })}
      description={formatMessage({ id: 'account.passwordEffect' })}
    >
      <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
        {trouble !== null && (
          <Alert tone="danger" announced title={formatMessage({ id: 'account.passwordNotChanged' })}>
            {trouble}
          </Alert>
        )}
        <input type="hidden" autoComplete="username" value={email ?? ''} readOnly />
        <PasswordField
          name="currentPassword"
          label={formatMessage({ id: 'account.currentPassword' })}
          autoComplete="current-password"
          required
          error={at('currentPassword')}
        />
        <PasswordField
          name="newPassword"
          label={formatMessage({ id: 'account.newPassword' })}
          description={formatMessage({ id: 'welcome.password.effect' })}
          autoComplete="new-password"
          required
          error={at('newPassword')}
        />
        <div>
          <Button type="submit" busy={busy}>
            {formatMessage({ id: 'account.changePassword' })}
          </Button>
        </div>
      </form>
    </SectionCard>
  );
}
