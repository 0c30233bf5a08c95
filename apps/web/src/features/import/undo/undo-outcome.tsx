import { useIntl } from 'react-intl';
import { Alert } from '../../../ui/alert';
import type { ShownImport } from '../use-import';
import styles from './import-undo.module.css';
import { UndoCounts } from './undo-counts';
import { UndoRows } from './undo-rows';

interface UndoOutcomeProps {
  shown: ShownImport;
  undo: NonNullable<ShownImport['undo']>;
}

/** What goes back, or has, and whom it leaves with the reason. */
export function UndoOutcome({ shown, undo }: UndoOutcomeProps) {
  const { formatMessage } = useIntl();
  const { status, counts } = undo;
  const stage = `${status} ${undo.finishedAt}`;
  return (
    <>
      {status === 'FAILED' && <Alert tone="danger">{formatMessage({ id: 'import.undo.broken' })}</Alert>}
      {status === 'CHECKED' && <p className={styles['note']}>{formatMessage({ id: 'import.undo.checked' })}</p>}
      {Object.values(counts).every((count) => count === 0) && <p>{formatMessage({ id: 'import.undo.nothing' })}</p>}
      <UndoCounts register={shown.register} counts={counts} tense={status === 'CHECKED' ? 'will' : 'has'} />
      {counts.partlyUndone > 0 && <UndoRows key={`PARTLY ${stage}`} shown={shown} undone="PARTLY" />}
      {counts.kept > 0 && <UndoRows key={`KEPT ${stage}`} shown={shown} undone="KEPT" />}
      {counts.notUndone > 0 && <UndoRows key={`SKIPPED ${stage}`} shown={shown} undone="SKIPPED" />}
    </>
  );
}
