import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { Conflict } from '../form/conflicts';
import styles from './conflict-dialog.module.css';
import { ConflictRow } from './conflict-row';

interface ConflictDialogProps {
  conflicts: readonly Conflict[];
  /** Whom the id of a contact person or co-applicant stands for, and which article a row's. */
  partNames: readonly { id: string; name: string }[];
  onCancel: () => void;
  onSave: (takeTheirs: ReadonlySet<string>) => void;
}

/** Two people have changed the same: field by field one's own value, unless one chooses theirs. Cancelling leads back to the form. */
export function ConflictDialog({ conflicts, partNames, onCancel, onSave }: ConflictDialogProps) {
  const { formatMessage } = useIntl();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (path: string, takesTheirs: boolean) => {
    const next = new Set(theirs);
    if (takesTheirs) next.add(path);
    else next.delete(path);
    setTheirs(next);
  };
  return (
    <Dialog
      opened
      wide
      width={720}
      onClose={onCancel}
      title={formatMessage({ id: 'card.conflict.title' })}
      actions={
        <>
          <Button onClick={onCancel}>{formatMessage({ id: 'card.conflict.back' })}</Button>
          <Button variant="primary" onClick={() => onSave(theirs)}>
            {formatMessage({ id: 'card.conflict.save' })}
          </Button>
        </>
      }
    >
      <div className={styles['content']}>
        <p>{formatMessage({ id: 'card.conflict.text' }, { count: conflicts.length })}</p>
        {conflicts.map((conflict) => (
          <ConflictRow
            key={conflict.path}
            conflict={conflict}
            of={partNames.find(({ id }) => id === conflict.part?.split('.')[0])?.name}
            takesTheirs={theirs.has(conflict.path)}
            onChoose={(takesTheirs) => choose(conflict.path, takesTheirs)}
          />
        ))}
      </div>
    </Dialog>
  );
}
