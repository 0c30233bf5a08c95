import { useIntl } from 'react-intl';
import { Badge } from '../../../ui/badge';
import type { ShownImport } from '../use-import';
import type { ImportRow } from '../use-import-rows';
import styles from './correct.module.css';

/** The number of a row in its file, and whether it still says what the file says. */
export function RowNumber({ row, columns }: { row: ImportRow; columns: ShownImport['columns'] }) {
  const { formatMessage } = useIntl();
  if (row.corrections.length === 0) return row.rowNumber;
  const was = row.corrections.map(({ column, original }) =>
    formatMessage({ id: 'import.corrected.was' }, { column: columns[column]?.heading ?? '', original }),
  );
  return (
    <span className={styles['row']} title={was.join('\n')}>
      <Badge tone="info">{formatMessage({ id: 'import.corrected' })}</Badge>
      <span className="sr-only">{was.join('. ')}</span>
      {row.rowNumber}
    </span>
  );
}
