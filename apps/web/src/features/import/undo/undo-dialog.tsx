import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { ShownImport } from '../use-import';
import styles from './import-undo.module.css';
import { UndoCounts } from './undo-counts';

interface UndoDialogProps {
  register: ShownImport['register'];
  counts: NonNullable<ShownImport['undo']>['counts'];
  count: number;
  busy: boolean;
  onClose: () => void;
  onUndo: () => void;
}

/** What is removed cannot be had back but from the file, so it asks first, with the numbers. */
export function UndoDialog({ register, counts, count, busy, onClose, onUndo }: UndoDialogProps) {
  const { formatMessage } = useIntl();
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'import.undo.ask' })}
      actions={
        <>
          <Button onClick={onClose} data-autofocus>
            {formatMessage({ id: 'import.undo.stay' })}
          </Button>
          <Button variant="danger" busy={busy} onClick={onUndo}>
            {formatMessage({ id: 'import.undo.start' }, { count, register })}
          </Button>
        </>
      }
    >
      <UndoCounts register={register} counts={counts} tense="will" />
      {register === 'CUSTOMERS' && counts.removed > 0 && (
        <p className={styles['asked']}>{formatMessage({ id: 'import.undo.ask.removed' })}</p>
      )}
    </Dialog>
  );
}
