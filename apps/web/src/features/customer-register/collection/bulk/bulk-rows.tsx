import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { paths } from '../../../../app/paths';
import { useFormats } from '../../../../i18n/format';
import { toAppError } from '../../../../graphql/to-app-error';
import { useErrorText } from '../../../../session/use-error-text';
import { useFieldName } from '../../../../session/use-field-name';
import { useMore } from '../../../../session/use-more';
import { Alert } from '../../../../ui/alert';
import { AppLink } from '../../../../ui/app-link';
import { Button } from '../../../../ui/button';
import { Skeleton } from '../../../../ui/skeleton';
import type { CustomerBulkOutcome, CustomerBulkUndone } from '../../../../graphql/schema.generated';
import { CustomerBulkRowsDocument } from './bulk.generated';
import styles from './bulk.module.css';

interface BulkRowsProps {
  id: string;
  title: string;
  outcome?: CustomerBulkOutcome;
  undone?: CustomerBulkUndone;
}

/** Some customers of a change, each with why it was left out or what was kept. */
export function BulkRows({ id, title, outcome, undone }: BulkRowsProps) {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const errorText = useErrorText();
  const fieldName = useFieldName();
  const more = useMore();
  const { data, error, fetchMore } = useQuery(CustomerBulkRowsDocument, {
    variables: { id, outcome, undone },
    fetchPolicy: 'cache-and-network',
  });
  const rows = data?.customerBulk?.rows;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {error && <Alert tone="danger">{errorText(toAppError(error))}</Alert>}
      {!rows && !error && <Skeleton lines={3} />}
      <ul className={styles['list']}>
        {rows?.edges.map(({ node: { rowNumber, customerId, number, name, reasons, keptFields } }) => (
          <li key={rowNumber}>
            {customerId === null ? (
              formatMessage({ id: 'bulk.row.unseen' })
            ) : (
              <AppLink href={paths.customer(customerId)}>{[number, name].filter(Boolean).join(' ')}</AppLink>
            )}
            {reasons.map(({ field, message }) => (
              <p key={`${field} ${message}`} className={styles['note']}>
                {undone !== undefined && field !== null
                  ? formatMessage({ id: 'undo.reason' }, { field: fieldName(field), reason: message })
                  : message}
              </p>
            ))}
            {keptFields.length > 0 && (
              <p className={styles['note']}>
                {formatMessage({ id: 'bulk.row.kept' }, { fields: list(keptFields.map(fieldName)) })}
              </p>
            )}
          </li>
        ))}
      </ul>
      {rows?.pageInfo.hasNextPage === true && (
        <Button onClick={() => more(fetchMore({ variables: { after: rows.pageInfo.endCursor } }))}>
          {formatMessage({ id: 'bulk.rows.more' })}
        </Button>
      )}
    </section>
  );
}
