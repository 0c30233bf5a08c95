import { useIntl } from 'react-intl';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { ShownImport } from '../use-import';
import type { ImportRow } from '../use-import-rows';
import { Compared } from './compared';
import styles from './correct.module.css';
import type { Corrections, RowChange } from './use-corrections';

interface CompareDialogProps {
  row: ImportRow;
  columns: ShownImport['columns'];
  corrections: Corrections;
  onClose: () => void;
}

/** A row beside the customers that it may be about: which of them it is, is a person's to say. */
export function CompareDialog({ row, columns, corrections, onClose }: CompareDialogProps) {
  const { formatMessage } = useIntl();
  const customers = row.candidates.filter(({ id }) => id !== null);
  const others = row.candidates.filter(({ id }) => id === null);
  const decide = async (change: RowChange) => {
    if (await corrections.correct(row, change)) onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      wide
      width={customers.length > 2 ? 1080 : 820}
      title={formatMessage({ id: 'import.compare.title' }, { row: row.rowNumber })}
      actions={
        <>
          <Button busy={corrections.busy} onClick={() => void decide({ choice: 'LEAVE_OUT' })}>
            {formatMessage({ id: 'import.correct.leaveOut' })}
          </Button>
          <Button busy={corrections.busy} onClick={() => void decide({ choice: 'CREATE' })}>
            {formatMessage({ id: 'import.compare.create' })}
          </Button>
          {customers.map(({ id, number, name }) => (
            <Button
              key={id}
              variant={customers.length === 1 ? 'primary' : 'default'}
              busy={corrections.busy}
              onClick={() => id !== null && void decide({ choice: 'UPDATE', customerId: id })}
            >
              {formatMessage({ id: 'import.compare.update' }, { customer: [number, name].filter(Boolean).join(' ') })}
            </Button>
          ))}
        </>
      }
    >
      {corrections.trouble !== null && (
        <Alert tone="danger" announced>
          {corrections.trouble}
        </Alert>
      )}
      {others.length > 0 && (
        <p>
          {formatMessage({ id: 'import.compare.rows' })}{' '}
          {others
            .map(({ rowNumber, name }) => formatMessage({ id: 'import.candidate.row' }, { row: rowNumber ?? 0, name }))
            .join(', ')}
        </p>
      )}
      <div className={styles['scroll']}>
        <Compared row={row} columns={columns} customers={customers} />
      </div>
    </Dialog>
  );
}
