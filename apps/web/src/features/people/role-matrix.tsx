import { isPermission, type Permission } from '@register/domain/access/permissions';
import { useIntl } from 'react-intl';
import { useFieldName } from '../../session/use-field-name';
import { permissionGroups } from '../../session/rights/permission-choice';
import { Button } from '../../ui/button';
import { DoneIcon } from '../../ui/icons';
import type { Roles_RoleFragment } from './people.generated';
import styles from './people.module.css';
import { useRoleName } from './role-name';

interface RoleMatrixProps {
  roles: readonly Roles_RoleFragment[];
  onEdit: (role: Roles_RoleFragment) => void;
  onCopy: (role: Roles_RoleFragment) => void;
}

/** Permissions down, roles across. Seeing and changing say how far they reach. */
export function RoleMatrix({ roles, onEdit, onCopy }: RoleMatrixProps) {
  const { formatMessage } = useIntl();
  const roleName = useRoleName(roles);
  const fieldName = useFieldName();
  const reach = ({ permissions }: Roles_RoleFragment, all: Permission, assigned: Permission) => {
    const scope = permissions.includes(all) ? 'all' : permissions.includes(assigned) ? 'assigned' : 'none';
    return formatMessage({ id: `keys.create.scope.${scope}` });
  };
  return (
    <div className={styles['scroll']} role="group" aria-label={formatMessage({ id: 'roles.matrix' })}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{formatMessage({ id: 'roles.permission' })}</th>
            {roles.map((role) => (
              <th key={role.id} scope="col">
                <span>{roleName(role.id)}</span>
                <p className={styles['more']}>{formatMessage({ id: 'roles.users' }, { count: role.userCount })}</p>
                {role.version === null ? (
                  <Button
                    onClick={() => onCopy(role)}
                    aria-label={formatMessage({ id: 'roles.copyOf' }, { name: roleName(role.id) })}
                  >
                    {formatMessage({ id: 'roles.copy' })}
                  </Button>
                ) : (
                  <Button
                    onClick={() => onEdit(role)}
                    aria-label={formatMessage({ id: 'roles.editOf' }, { name: roleName(role.id) })}
                  >
                    {formatMessage({ id: 'roles.edit' })}
                  </Button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{formatMessage({ id: 'keys.create.view' })}</th>
            {roles.map((role) => (
              <td key={role.id}>{reach(role, 'customer.view', 'customer.viewAssigned')}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{formatMessage({ id: 'keys.create.edit' })}</th>
            {roles.map((role) => (
              <td key={role.id}>{reach(role, 'customer.edit', 'customer.editAssigned')}</td>
            ))}
          </tr>
          {permissionGroups.flatMap(({ label, permissions }) => [
            <tr key={label} className={styles['group']}>
              <th scope="colgroup" colSpan={roles.length + 1}>
                {formatMessage({ id: label })}
              </th>
            </tr>,
            ...permissions.filter(isPermission).map((permission) => (
              <tr key={permission}>
                <th scope="row">{formatMessage({ id: `keys.permission.${permission}` })}</th>
                {roles.map((role) => (
                  <td key={role.id}>
                    <Mark yes={role.permissions.includes(permission)} />
                  </td>
                ))}
              </tr>
            )),
          ])}
          <tr>
            <th scope="row">{formatMessage({ id: 'people.closed' })}</th>
            {roles.map(({ id, closedFields }) => (
              <td key={id} className={styles['more']}>
                {closedFields.length === 0
                  ? formatMessage({ id: 'roles.noneClosed' })
                  : closedFields.map(fieldName).join(', ')}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Mark({ yes }: { yes: boolean }) {
  const { formatMessage } = useIntl();
  return (
    <span className={styles[yes ? 'yes' : 'no']}>
      {yes ? <DoneIcon aria-hidden /> : '–'}
      <span className="sr-only">{formatMessage({ id: yes ? 'roles.yes' : 'roles.no' })}</span>
    </span>
  );
}
