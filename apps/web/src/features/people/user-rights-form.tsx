import { useState } from 'react';
import { useIntl } from 'react-intl';
import { permissionsOf } from '../../session/rights/permission-choice';
import { Alert } from '../../ui/alert';
import { SaveBar } from '../../ui/save-bar';
import { SectionCard } from '../../ui/section-card';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { toast } from '../../ui/toast';
import { useDirtyGuard } from '../../ui/use-dirty-guard';
import { UserUpdateDocument, type Roles_RoleFragment, type Users_AccessFragment } from './people.generated';
import styles from './people.module.css';
import { UserDifferenceNote } from './difference/user-difference';
import { useRightsDifference } from './difference/use-rights-difference';
import { differences, rightsOf } from './rights';
import { RightsFields } from './rights-fields';
import { useRoleName } from './role-name';
import { usePeopleWrite } from './use-people-write';

interface UserRightsFormProps {
  access: Users_AccessFragment;
  roles: readonly Roles_RoleFragment[];
}

/** Name, role and what the user may: saved together. */
export function UserRightsForm({ access, roles }: UserRightsFormProps) {
  const { user, version, permissions, closedFields } = access;
  const { formatMessage } = useIntl();
  const roleName = useRoleName(roles);
  const saved = rightsOf({ id: user.role ?? '', permissions, closedFields });
  const [name, setName] = useState(user.name);
  const [rights, setRights] = useState(saved);
  const update = usePeopleWrite(UserUpdateDocument, ({ userUpdate }) => userUpdate);
  const ofRights = differences(saved, rights);
  const changes = ofRights + (name === user.name ? 0 : 1);
  const difference = useRightsDifference({ userId: user.id }, rights, ofRights > 0);
  const save = async (): Promise<boolean> => {
    const input = {
      name,
      role: rights.role === user.role ? null : rights.role,
      permissions: permissionsOf(rights.permissions),
      closedFields: [...rights.closedFields],
    };
    const done = await update.run({ id: user.id, input, expectedVersion: version });
    if (done) toast.saved(formatMessage({ id: 'people.saved' }, { name }));
    return done !== null;
  };
  const { dialog } = useDirtyGuard({ dirty: changes > 0, save });
  const whole = update.problems.find(({ path }) => path[0] === 'expectedVersion' || path.length === 0);
  const choose = (id: string | null) => {
    const role = roles.find((candidate) => candidate.id === id);
    if (role) setRights(rightsOf(role));
  };
  // A role that is no more is still what the user was given.
  const options = [...new Set([...roles.map(({ id }) => id), rights.role])].filter(Boolean);

  return (
    <SectionCard
      title={formatMessage({ id: 'people.rights' })}
      description={formatMessage({ id: 'people.rights.effect' })}
    >
      <div className={styles['form']}>
        {(update.trouble ?? whole?.message) && (
          <Alert tone="danger" announced title={formatMessage({ id: 'people.notSaved' })}>
            {update.trouble ?? whole?.message}
          </Alert>
        )}
        <TextField
          label={formatMessage({ id: 'people.name' })}
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={255}
          required
          autoComplete="off"
          error={update.at('name')}
        />
        <SelectField
          label={formatMessage({ id: 'people.role' })}
          description={formatMessage({ id: 'people.role.again' })}
          options={options.map((value) => ({ value, label: roleName(value) }))}
          value={rights.role}
          onChange={choose}
          error={update.at('role')}
        />
        <RightsFields id="user" rights={rights} onChange={setRights} problem={update.at} />
        <UserDifferenceNote asked={difference} />
      </div>
      <SaveBar
        changes={changes}
        busy={update.busy}
        onSave={() => void save()}
        onCancel={() => {
          setName(user.name);
          setRights(saved);
        }}
      />
      {dialog}
    </SectionCard>
  );
}
