import { useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { MadeLinkDialog, type MadeLink } from './made-link-dialog';
import { UserInviteDocument, type Roles_RoleFragment } from './people.generated';
import styles from './people.module.css';
import { useRoleName } from './role-name';
import { usePeopleWrite } from './use-people-write';

/** Name, e-mail and role; then the link itself, once. */
export function InviteDialog({ roles, onClose }: { roles: readonly Roles_RoleFragment[]; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const roleName = useRoleName(roles);
  const invite = usePeopleWrite(UserInviteDocument, ({ userInvite }) => userInvite);
  const [role, setRole] = useState<string | null>('technician');
  const [made, setMade] = useState<MadeLink | null>(null);
  if (made) return <MadeLinkDialog made={made} onDone={onClose} />;

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (invite.busy) return;
    const values = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = values.get(name);
      return typeof value === 'string' ? value : '';
    };
    const name = text('name');
    const done = await invite.run({ input: { name, email: text('email'), role: role ?? '' } });
    if (done) setMade({ kind: 'invitation', name, link: done.link });
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'people.invite.title' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" type="submit" form="invite-user" busy={invite.busy}>
            {formatMessage({ id: 'people.invite.submit' })}
          </Button>
        </>
      }
    >
      <form id="invite-user" className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
        {invite.trouble !== null && (
          <Alert tone="danger" announced title={formatMessage({ id: 'people.notSaved' })}>
            {invite.trouble}
          </Alert>
        )}
        <TextField
          name="name"
          label={formatMessage({ id: 'people.name' })}
          required
          maxLength={255}
          autoComplete="off"
          data-autofocus
          error={invite.at('name')}
        />
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoCapitalize="none"
          label={formatMessage({ id: 'people.email' })}
          description={formatMessage({ id: 'people.email.effect' })}
          required
          autoComplete="off"
          error={invite.at('email')}
        />
        <SelectField
          label={formatMessage({ id: 'people.role' })}
          description={formatMessage({ id: 'people.role.effect' })}
          options={roles.map(({ id }) => ({ value: id, label: roleName(id) }))}
          value={role}
          onChange={setRole}
          required
          error={invite.at('role') ?? invite.at('permissions')}
        />
      </form>
    </Dialog>
  );
}
