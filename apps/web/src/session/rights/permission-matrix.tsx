import { useIntl } from 'react-intl';
import { domainViewer } from '../domain-viewer';
import { useViewer } from '../use-session';
import { Checkbox } from '../../ui/checkbox';
import { Segmented } from '../../ui/segmented';
import {
  choose,
  editPermission,
  mayGrant,
  permissionGroups,
  scopes,
  toggled,
  toggledWhole,
  viewPermission,
  whole,
  type KeyChoice,
} from './permission-choice';
import styles from './permission-matrix.module.css';

interface PermissionMatrixProps {
  choice: KeyChoice;
  onChange: (choice: KeyChoice) => void;
  /** For a user: what a permission needs comes with it. A key holds what its creator says. */
  whole?: boolean;
}

/** What somebody may do: never more than whoever gives it holds. */
export function PermissionMatrix({ choice, onChange, whole: isWhole = false }: PermissionMatrixProps) {
  const toggle = isWhole ? toggledWhole : toggled;
  const narrowed = isWhole ? whole : (next: KeyChoice) => next;
  const { formatMessage } = useIntl();
  const viewer = domainViewer(useViewer());
  const offered = (permissionOf: Record<'assigned' | 'all', Parameters<typeof mayGrant>[1]>) =>
    scopes
      .filter((scope) => scope === 'none' || mayGrant(viewer, permissionOf[scope]))
      .map((value) => ({ value, label: formatMessage({ id: `keys.create.scope.${value}` }) }));
  return (
    <div className={styles['matrix']}>
      <div className={styles['scopes']}>
        <Segmented
          label={formatMessage({ id: 'keys.create.view' })}
          options={offered(viewPermission)}
          value={choice.view}
          onChange={(view) => onChange(narrowed(choose(choice, { view })))}
        />
        <Segmented
          label={formatMessage({ id: 'keys.create.edit' })}
          options={offered(editPermission)}
          value={choice.edit}
          onChange={(edit) => onChange(narrowed(choose(choice, { edit })))}
        />
      </div>
      <p className={styles['note']}>
        {formatMessage({ id: isWhole ? 'people.scope.effect' : 'keys.create.scope.effect' })}{' '}
        {formatMessage({ id: isWhole ? 'people.needs' : 'keys.create.editNeedsView' })}
      </p>
      {permissionGroups.map(({ label, permissions }) => (
        <fieldset key={label} className={styles['group']}>
          <legend>{formatMessage({ id: label })}</legend>
          {permissions.map((permission) => {
            const held = mayGrant(viewer, permission);
            return (
              <div key={permission}>
                <Checkbox
                  label={formatMessage({ id: `keys.permission.${permission}` })}
                  checked={choice.others.includes(permission)}
                  aria-disabled={!held || undefined}
                  onChange={() => held && onChange(toggle(choice, permission))}
                />
                {!held && <p className={styles['note']}>{formatMessage({ id: 'keys.create.notHeld' })}</p>}
                {permission === 'admin' && (
                  <p className={styles['note']}>
                    {formatMessage({ id: isWhole ? 'people.admin.effect' : 'keys.create.admin.effect' })}
                  </p>
                )}
              </div>
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
