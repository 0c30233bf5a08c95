import { useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { permissionsOf } from '../../session/rights/permission-choice';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { toast } from '../../ui/toast';
import {
  RoleCreateDocument,
  RoleRemoveDocument,
  RoleUpdateDocument,
  type Roles_RoleFragment,
} from './people.generated';
import styles from './people.module.css';
import { RoleDifferenceNote } from './difference/role-difference';
import { useRightsDifference } from './difference/use-rights-difference';
import { differences, rightsOf } from './rights';
import { RightsFields } from './rights-fields';
import { RolePreview } from './seen/role-preview';
import { usePeopleWrite } from './use-people-write';

export interface EditedRole {
  /** Null: a new one. */
  readonly role: Roles_RoleFragment | null;
  /** What the form begins with; null: nothing. */
  readonly from: Roles_RoleFragment | null;
}

/** Name, permissions and closed fields of a role of the group's own. */
export function RoleDialog({ role, from, onClose }: EditedRole & { onClose: () => void }) {
  const { formatMessage } = useIntl();
  const [name, setName] = useState(role?.name ?? '');
  const [rights, setRights] = useState(() => rightsOf(from ?? { id: '', permissions: [], closedFields: [] }));
  const create = usePeopleWrite(RoleCreateDocument, ({ roleCreate }) => roleCreate);
  const update = usePeopleWrite(RoleUpdateDocument, ({ roleUpdate }) => roleUpdate);
  const remove = usePeopleWrite(RoleRemoveDocument, ({ roleRemove }) => roleRemove);
  const write = role ? update : create;
  const whole = [...write.problems, ...remove.problems].find(
    ({ path }) => path[0] === 'expectedVersion' || path[0] === 'id',
  );
  const isChanged = role !== null && differences(rightsOf(role), rights) > 0;
  const difference = useRightsDifference({ roleId: role?.id ?? '' }, rights, isChanged);
  const trouble = write.trouble ?? remove.trouble ?? whole?.message;

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = { name, permissions: permissionsOf(rights.permissions), closedFields: [...rights.closedFields] };
    const done = role
      ? await update.run({ id: role.id, input, expectedVersion: role.version })
      : await create.run({ input });
    if (!done) return;
    toast.saved(formatMessage({ id: 'roles.saved' }, { name }));
    onClose();
  };
  const takeAway = async () => {
    if (!role || !(await remove.run({ id: role.id, expectedVersion: role.version }))) return;
    toast.saved(formatMessage({ id: 'roles.removedNow' }, { name: role.name ?? '' }));
    onClose();
  };

  return (
    <Dialog
      opened
      wide
      onClose={onClose}
      title={
        role
          ? formatMessage({ id: 'roles.edit.title' }, { name: role.name ?? '' })
          : formatMessage({ id: 'roles.add.title' })
      }
      actions={
        <>
          {role && (
            <Button variant="danger" busy={remove.busy} onClick={() => void takeAway()}>
              {formatMessage({ id: 'roles.remove' })}
            </Button>
          )}
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" type="submit" form="role" busy={write.busy}>
            {formatMessage({ id: 'roles.save' })}
          </Button>
        </>
      }
    >
      <form id="role" className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
        {trouble !== undefined && (
          <Alert tone="danger" announced title={formatMessage({ id: 'people.notSaved' })}>
            {trouble}
          </Alert>
        )}
        {role && (
          <p className={styles['more']}>{formatMessage({ id: 'roles.changesNobody' }, { count: role.userCount })}</p>
        )}
        <TextField
          label={formatMessage({ id: 'roles.name' })}
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={60}
          required
          autoComplete="off"
          data-autofocus
          error={write.at('name')}
        />
        <RightsFields id="role" rights={rights} onChange={setRights} problem={write.at} />
        <RoleDifferenceNote asked={difference} />
      </form>
      <RolePreview name={name} rights={rights} />
    </Dialog>
  );
}
