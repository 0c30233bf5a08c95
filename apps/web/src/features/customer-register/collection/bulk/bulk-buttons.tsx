import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../../ui/button';
import { UndoIcon } from '../../../../ui/icons';
import { TextField } from '../../../../ui/text-field';
import styles from './bulk.module.css';
import type { ShownBulk, useBulkSteps } from './use-bulk';

interface BulkButtonsProps {
  bulk: ShownBulk;
  steps: ReturnType<typeof useBulkSteps>;
}

/** What one may do with a change of many now. Of many, and of what goes to the bin, the number is typed first. */
export function BulkButtons({ bulk, steps }: BulkButtonsProps) {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState('');
  const { id, status, counts, changes } = bulk;
  const deletes = changes.some(({ field, values }) => field === 'status' && values.includes('DELETED'));
  const count = counts.changed;
  const isSerious = deletes || count >= many;
  const blocked =
    count === 0
      ? formatMessage({ id: 'bulk.nothing' })
      : isSerious && typed.replace(/\D/g, '') !== String(count)
        ? formatMessage({ id: 'bulk.type' }, { count })
        : undefined;
  if (status === 'CHECKED')
    return (
      <>
        {isSerious && count > 0 && (
          <TextField
            label={formatMessage({ id: 'bulk.type' }, { count })}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
        <div className={styles['acts']}>
          <Button
            variant={deletes ? 'danger' : 'primary'}
            busy={steps.busy}
            blockedBecause={blocked}
            onClick={() => void steps.start(id)}
          >
            {formatMessage({ id: deletes ? 'bulk.start.delete' : 'bulk.start' }, { count })}
          </Button>
        </div>
      </>
    );
  if (status === 'RUNNING')
    return (
      <div className={styles['acts']}>
        <Button busy={steps.busy} onClick={() => void steps.cancel(id)}>
          {formatMessage({ id: 'bulk.cancel' })}
        </Button>
      </div>
    );
  if (bulk.undoableUntil === null || counts.written === 0) return null;
  return (
    <div className={styles['acts']}>
      <Button icon={<UndoIcon aria-hidden />} busy={steps.busy} onClick={() => void steps.undo(id)}>
        {formatMessage({ id: status === 'UNDONE' ? 'bulk.undo.again' : 'bulk.undo' })}
      </Button>
    </div>
  );
}

const many = 1000;
