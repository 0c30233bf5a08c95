import { fieldRow, isCustomFieldKey, type FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { AppLink } from '../../../ui/app-link';
import { useColumnHeader } from '../columns/register-columns';
import { useColumnText } from '../columns/use-column-text';
import type { CustomerEdge } from '../use-customer-list';
import styles from './print.module.css';
import type { PrintedList } from './use-printed-list';

/** A plain table: its headings stand on every sheet, and no row is torn in two. */
export function PrintTable({ printed: { own, columns, edges } }: { printed: PrintedList }) {
  const { formatMessage } = useIntl();
  const headerOf = useColumnHeader(own);
  const textOf = useColumnText(own);
  if (edges.length === 0) return null;
  return (
    <div className={styles['box']}>
      <table
        className={styles['table']}
        data-many={columns.length > mostAtEase || undefined}
        aria-label={formatMessage({ id: 'register.title' })}
      >
        <thead>
          <tr>
            {columns.map(({ field }) => (
              <th key={field} scope="col">
                {headerOf(field)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edges.map((edge) => (
            <tr key={edge.node.id}>
              {columns.map(({ field }) =>
                field === 'name' ? (
                  <th key={field} scope="row">
                    <AppLink href={paths.customer(edge.node.id)}>{edge.node.name}</AppLink>
                  </th>
                ) : (
                  <td key={field} data-whole={isWholeWord(field) || undefined}>
                    {onPaper(edge, field) ? textOf(edge, field) : ''}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In the list a private customer has the personal number in the place of the organisation's: on paper nothing. */
const onPaper = ({ node }: CustomerEdge, field: FieldKey): boolean =>
  field !== 'organisationNumber' || node.type !== 'PRIVATE';

/** Numbers and dates say nothing in pieces. */
const isWholeWord = (field: FieldKey): boolean =>
  !isCustomFieldKey(field) && ['identity', 'phone', 'time'].includes(fieldRow(field).kind);

/** More columns than that leave little room for each. */
const mostAtEase = 16;
