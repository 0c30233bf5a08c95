import { useRef, type ReactNode, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Write } from '../../../session/use-write';
import { useViewer } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { PasswordField } from '../../../ui/password-field';
import styles from './two-step.module.css';

interface PasswordDialogProps<Done> {
  title: string;
  text: string;
  submit: string;
  danger?: boolean;
  /** What is asked for besides. */
  children?: ReactNode;
  write: Write<{ currentPassword: string }, Done>;
  onDone: (done: Done) => void;
  onClose: () => void;
}

/** Asks for the password once more, and does what it is asked for. */
export function PasswordDialog<Done>(props: PasswordDialogProps<Done>) {
  const { title, text, submit, danger = false, children, write, onDone, onClose } = props;
  const { formatMessage } = useIntl();
  const { email } = useViewer();
  const field = useRef<HTMLInputElement>(null);
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (write.busy) return;
    const done = await write.run({ currentPassword: field.current?.value ?? '' });
    if (done !== null) onDone(done);
    else field.current?.select();
  };
  const problem = write.at('currentPassword');
  const trouble = write.trouble ?? write.problems.find(({ path }) => path[0] !== 'currentPassword')?.message;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant={danger ? 'danger' : 'primary'} type="submit" form="once-more" busy={write.busy}>
            {submit}
          </Button>
        </>
      }
    >
      <form id="once-more" className={styles['form']} onSubmit={(event) => void send(event)} noValidate>
        <p>{text}</p>
        {trouble !== undefined && (
          <Alert tone="danger" announced title={formatMessage({ id: 'account.twoStep.notDone' })}>
            {trouble}
          </Alert>
        )}
        {children}
        <input type="hidden" autoComplete="username" value={email ?? ''} readOnly />
        <PasswordField
          ref={field}
          name="currentPassword"
          label={formatMessage({ id: 'account.currentPassword' })}
          required
          data-autofocus
          error={problem}
        />
      </form>
    </Dialog>
  );
}
