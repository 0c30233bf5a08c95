import { useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../graphql/app-error';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FieldError } from '../../ui/field';
import { TextField } from '../../ui/text-field';
import styles from './create-key-dialog.module.css';
import { permissionsOf, startChoice } from '../../session/rights/permission-choice';
import { endOfDay } from './end-of-day';
import { PermissionMatrix } from '../../session/rights/permission-matrix';
import { KeyDialog } from './key-dialog';
import { useKeyChanges, type CreatedKey } from './use-api-keys';

/** Name, permissions, end; then the key itself, once. */
export function CreateKeyDialog({ onClose }: { onClose: () => void }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { create } = useKeyChanges();
  const [choice, setChoice] = useState(startChoice);
  const [problems, setProblems] = useState<CreatedKey['userErrors']>([]);
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  if (secret !== null) return <KeyDialog secret={secret} onDone={onClose} />;

  const problem = (field: string) => problems.find(({ path }) => path[0] === field)?.message;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const values = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = values.get(name);
      return typeof value === 'string' ? value : '';
    };
    setBusy(true);
    setTrouble(null);
    try {
      const made = await create({
        name: text('name'),
        permissions: permissionsOf(choice),
        expiresAt: endOfDay(text('expiresAt')),
      });
      setProblems(made.userErrors);
      if (made.secret !== null) setSecret(made.secret);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'keys.create.title' })}
      wide
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" type="submit" form="create-key" busy={busy}>
            {formatMessage({ id: 'keys.create.submit' })}
          </Button>
        </>
      }
    >
      <form id="create-key" className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
        {trouble && (
          <Alert
            tone="danger"
            announced
            title={formatMessage({ id: 'keys.create.failed' })}
            requestId={trouble.requestId}
          >
            {errorText(trouble)}
          </Alert>
        )}
        <TextField
          name="name"
          label={formatMessage({ id: 'keys.create.name' })}
          description={formatMessage({ id: 'keys.create.name.effect' })}
          required
          maxLength={100}
          autoComplete="off"
          data-autofocus
          error={problem('name')}
        />
        <div role="group" aria-labelledby="key-permissions" className={styles['permissions']}>
          <h3 id="key-permissions">{formatMessage({ id: 'keys.create.permissions' })}</h3>
          <FieldError id={undefined}>{problem('permissions')}</FieldError>
          <PermissionMatrix choice={choice} onChange={setChoice} />
        </div>
        <TextField
          name="expiresAt"
          type="date"
          label={formatMessage({ id: 'keys.create.expires' })}
          description={formatMessage({ id: 'keys.create.expires.effect' })}
          error={problem('expiresAt')}
        />
      </form>
    </Dialog>
  );
}
