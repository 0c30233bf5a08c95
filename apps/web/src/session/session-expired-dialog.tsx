import { useIntl } from 'react-intl';
import { Dialog } from '../ui/dialog';
import styles from './sign-in-form.module.css';
import { SignInForm } from './sign-in-form';
import { useSessionState } from './use-session';

/** Over the untouched page: after signing in, what was on its way is sent again. */
export function SessionExpiredDialog() {
  const { formatMessage } = useIntl();
  const { viewer, expired } = useSessionState();
  const email = viewer?.email ?? undefined;
  return (
    <Dialog
      opened={expired}
      onClose={() => undefined}
      title={formatMessage({ id: 'session.expired.title' })}
      width={400}
      insistent
    >
      <div className={styles['form']}>
        <p>{formatMessage({ id: 'session.expired.text' })}</p>
        {email && <p>{formatMessage({ id: 'session.expired.otherAccount' }, { email })}</p>}
        <SignInForm email={email} onSignedIn={() => undefined} />
      </div>
    </Dialog>
  );
}
