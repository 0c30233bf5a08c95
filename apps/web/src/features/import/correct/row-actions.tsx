import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import type { ImportRow } from '../use-import-rows';
import styles from './correct.module.css';
import type { Corrections } from './use-corrections';

interface RowActionsProps {
  row: ImportRow;
  corrections: Corrections;
  onEdit: (row: ImportRow) => void;
  onCompare: (row: ImportRow) => void;
}

/** What one can do about a row before it is written. */
export function RowActions({ row, corrections, onEdit, onCompare }: RowActionsProps) {
  const { formatMessage } = useIntl();
  const { busy, correct } = corrections;
  // Looking is never in the way of what is being written.
  const action = (id: Action, act: () => void) => (
    <Button busy={busy && id !== 'edit' && id !== 'compare'} onClick={act}>
      {formatMessage({ id: `import.correct.${id}` })}
      <span className="sr-only">, {formatMessage({ id: 'import.rowNumber' }, { row: row.rowNumber })}</span>
    </Button>
  );
  const asInFile = () =>
    void correct(row, { cells: row.corrections.map(({ column }) => ({ column, value: null })), choice: null });
  if (row.choice === 'LEAVE_OUT')
    return <span className={styles['actions']}>{action('takeIn', () => void correct(row, { choice: null }))}</span>;
  return (
    <span className={styles['actions']}>
      {row.outcome === 'DUPLICATE' && action('compare', () => onCompare(row))}
      {row.outcome !== 'SKIPPED' && action('edit', () => onEdit(row))}
      {takesPart.has(row.outcome) && action('leaveOut', () => void correct(row, { choice: 'LEAVE_OUT' }))}
      {(row.corrections.length > 0 || row.choice !== null) && action('back', asInFile)}
    </span>
  );
}

type Action = 'takeIn' | 'compare' | 'edit' | 'leaveOut' | 'back';

/** Others are left out anyway, or change nothing. */
const takesPart: ReadonlySet<string> = new Set(['NEW', 'CHANGED', 'DUPLICATE']);
