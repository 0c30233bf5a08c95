import { useIntl } from 'react-intl';
import { Dialog } from '../ui/dialog';
import { ElsewhereChoice } from './elsewhere-choice';
import styles from './sign-in-form.module.css';
import { SignInForm } from './sign-in-form';
import { useSessionState } from './use-session';

/** Over the untouched page: once whom it is of acts again, what was on its way is sent again. */
export function SessionExpiredDialog() {
  const { formatMessage } = useIntl();
  const { viewer, interrupted } = useSessionState();
  const email = viewer?.email ?? undefined;
  const elsewhere = interrupted === 'ACTS_AS_ANOTHER';
  return (
    <Dialog
      opened={interrupted !== null}
      onClose={() => undefined}
      title={formatMessage({ id: elsewhere ? 'session.elsewhere.title' : 'session.expired.title' })}
      width={400}
      insistent
    >
      {elsewhere ? (
        <ElsewhereChoice />
      ) : (
        <div className={styles['form']}>
          <p>{formatMessage({ id: 'session.expired.text' })}</p>
          {email && <p>{formatMessage({ id: 'session.expired.otherAccount' }, { email })}</p>}
          <SignInForm email={email} onSignedIn={() => undefined} />
        </div>
      )}
    </Dialog>
  );
}
