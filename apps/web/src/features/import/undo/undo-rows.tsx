import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { toAppError } from '../../../graphql/to-app-error';
import { useFormats } from '../../../i18n/format';
import { useErrorText } from '../../../session/use-error-text';
import { useFieldName } from '../../../session/use-field-name';
import { Alert } from '../../../ui/alert';
import { AppLink } from '../../../ui/app-link';
import { Skeleton } from '../../../ui/skeleton';
import { RegisterImportUndoRowsDocument, type RegisterImportUndoRowsQuery } from '../import.generated';
import type { ShownImport } from '../use-import';
import styles from './import-undo.module.css';

type UndoRow = NonNullable<RegisterImportUndoRowsQuery['registerImport']>['rows']['nodes'][number];

interface UndoRowsProps {
  shown: ShownImport;
  undone: 'PARTLY' | 'KEPT' | 'SKIPPED';
}

/** Rows of which something stays, each with what and why; the first hundred. */
export function UndoRows({ shown, undone }: UndoRowsProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { data, error } = useQuery(RegisterImportUndoRowsDocument, {
    variables: { id: shown.id, undone },
    fetchPolicy: 'network-only',
  });
  const title = formatMessage({ id: `import.undo.rows.${undone}` });
  const rows = data?.registerImport?.rows;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {error && <Alert tone="danger">{errorText(toAppError(error))}</Alert>}
      {!rows && !error && <Skeleton lines={3} />}
      <ul className={styles['list']}>
        {rows?.nodes.map((row) => (
          <Row key={row.rowNumber} row={row} columns={shown.columns} />
        ))}
      </ul>
      {rows?.pageInfo.hasNextPage === true && (
        <p className={styles['note']}>{formatMessage({ id: 'import.undo.rows.more' })}</p>
      )}
    </section>
  );
}

function Row({ row, columns }: { row: UndoRow; columns: ShownImport['columns'] }) {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const fieldName = useFieldName();
  const cell = (field: string) => row.cells[columns.find((column) => column.field === field)?.index ?? -1] ?? '';
  const name = [cell('number'), cell('name')].filter(Boolean).join(' ');
  const { customerId, keptFields, undoReasons } = row;
  return (
    <li>
      <p>
        {formatMessage({ id: 'import.rowNumber' }, { row: row.rowNumber })}{' '}
        {customerId === null ? name : <AppLink href={paths.customer(customerId)}>{name}</AppLink>}
      </p>
      {keptFields.length > 0 && (
        <p className={styles['note']}>
          {formatMessage({ id: 'import.undo.kept' }, { fields: list(keptFields.map(fieldName), 'conjunction') })}
        </p>
      )}
      {undoReasons.map(({ code, field, message }) => (
        <p key={`${code} ${field}`} className={styles['note']}>
          {field === null
            ? message
            : code === 'NOT_RESTORABLE'
              ? formatMessage({ id: 'import.undo.forgotten' }, { field: fieldName(field) })
              : formatMessage({ id: 'undo.reason' }, { field: fieldName(field), reason: message })}
        </p>
      ))}
    </li>
  );
}
