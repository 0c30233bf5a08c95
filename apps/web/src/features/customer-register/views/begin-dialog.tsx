import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../../graphql/app-error';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { SelectField } from '../../../ui/select-field';
import { toast } from '../../../ui/toast';
import { useViewName } from './use-view-name';
import type { RegisterViews, SavedView } from './use-views';
import { useViewWrites } from './use-view-writes';
import { useViewRoles } from './use-view-roles';
import styles from './views.module.css';

interface BeginDialogProps {
  view: SavedView;
  views: RegisterViews;
  onClose: () => void;
}

/** In which view the users of a role begin who have not chosen: this one, or no more. */
export function BeginDialog({ view, views, onClose }: BeginDialogProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const nameOf = useViewName();
  const { begin } = useViewWrites();
  const { roles: all, nameOf: roleName } = useViewRoles();
  const roles = view.audience === 'EVERYONE' ? all : [view.role ?? ''];
  const [role, setRole] = useState(roles[0] ?? 'office');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const now = views.views.find(({ id }) => id === views.roleDefaults.find((one) => one.role === role)?.viewId);
  const put = async (viewId: string | null) => {
    setBusy(true);
    setTrouble(null);
    try {
      const problems = await begin({ viewId, forRole: role });
      if (problems.length > 0) return setTrouble(problems.map(({ message }) => message).join(' '));
      toast.saved(
        formatMessage(
          { id: viewId === null ? 'views.begin.role.none' : 'views.begin.role.done' },
          { role: roleName(role), name: nameOf(view) },
        ),
      );
      onClose();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  const isThis = now?.id === view.id;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'views.begin.role.title' }, { name: nameOf(view) })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" busy={busy} onClick={() => void put(isThis ? null : view.id)}>
            {formatMessage({ id: isThis ? 'views.begin.role.clear' : 'views.begin.role.submit' })}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {trouble !== null && (
          <Alert tone="danger" announced title={formatMessage({ id: 'views.notSaved' })}>
            {trouble}
          </Alert>
        )}
        <SelectField
          label={formatMessage({ id: 'views.begin.role.label' })}
          options={roles.map((value) => ({ value, label: roleName(value) }))}
          value={role}
          onChange={(value) => setRole(value ?? role)}
          description={
            now
              ? formatMessage({ id: 'views.begin.role.now' }, { name: nameOf(now) })
              : formatMessage({ id: 'views.begin.role.unset' })
          }
        />
        <p className={styles['note']}>{formatMessage({ id: 'views.begin.role.note' })}</p>
      </div>
    </Dialog>
  );
}
