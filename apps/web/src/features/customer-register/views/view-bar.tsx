import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../../graphql/app-error';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { toast } from '../../../ui/toast';
import { useViewName } from './use-view-name';
import type { SavedView } from './use-views';
import { useViewWrites, type ViewProblem } from './use-view-writes';
import type { ViewState } from './view-state';
import styles from './views.module.css';

interface ViewBarProps {
  view: SavedView;
  state: ViewState;
  onSaveAs: () => void;
  onReset: () => void;
}

/** That the list is otherwise than its view says: a view changes when somebody says so, and never by itself. */
export function ViewBar({ view, state, onSaveAs, onReset }: ViewBarProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const nameOf = useViewName();
  const { update } = useViewWrites();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<readonly ViewProblem[] | AppError | null>(null);
  const save = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const { userErrors } = await update({ id: view.id, input: state, expectedVersion: view.version });
      if (userErrors.length > 0) setTrouble(userErrors);
      else {
        onReset();
        toast.saved(formatMessage({ id: 'views.saved' }, { name: view.name }));
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };
  const conflict = !(trouble instanceof AppError) && trouble?.some(({ code }) => code === 'VERSION_CONFLICT');
  return (
    <div className={styles['bar']} role="region" aria-label={formatMessage({ id: 'views.changed.region' })}>
      <span className={styles['barText']}>{formatMessage({ id: 'views.changed' }, { name: nameOf(view) })}</span>
      {view.canChange && (
        <Button variant="primary" busy={busy} onClick={() => void save()}>
          {formatMessage({ id: conflict ? 'views.saveOver' : 'views.save' })}
        </Button>
      )}
      <Button onClick={onSaveAs}>{formatMessage({ id: 'views.saveAs' })}</Button>
      <Button variant="subtle" onClick={onReset}>
        {formatMessage({ id: 'views.reset' })}
      </Button>
      {trouble && (
        <Alert
          tone="danger"
          announced
          title={formatMessage({ id: 'views.notSaved' })}
          requestId={trouble instanceof AppError ? trouble.requestId : undefined}
        >
          {conflict
            ? formatMessage({ id: 'views.conflict' }, { name: view.updatedBy ?? '' })
            : trouble instanceof AppError
              ? errorText(trouble)
              : trouble.map(({ message }) => message).join(' ')}
        </Alert>
      )}
    </div>
  );
}
