import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { phoneText } from '../../../i18n/phone-text';
import { AppLink } from '../../../ui/app-link';
import { Missing } from '../../../ui/data-list';
import { ImportCandidateDocument, type ImportCandidateQuery } from '../import.generated';
import type { ShownImport } from '../use-import';
import type { ImportRow } from '../use-import-rows';
import { comparedFacts, type ComparedFact } from './compared-facts';
import styles from './correct.module.css';

interface ComparedProps {
  row: ImportRow;
  columns: ShownImport['columns'];
  customers: ImportRow['candidates'];
}

/** Field by field what the row says and what the customers have, as far as the reader may see them. */
export function Compared({ row, columns, customers }: ComparedProps) {
  const { formatMessage } = useIntl();
  return (
    <table className={styles['compared']} data-several={customers.length > 1 || undefined}>
      <caption className="sr-only">{formatMessage({ id: 'import.compare.table' })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{formatMessage({ id: 'import.column.field' })}</span>
          </th>
          <th scope="col">{formatMessage({ id: 'import.rowNumber' }, { row: row.rowNumber })}</th>
          {customers.map(({ id, number, name }) => (
            <th key={id} scope="col">
              <AppLink href={paths.customer(id ?? '')} target="_blank" rel="noopener">
                {[number, name].filter(Boolean).join(' ')}
              </AppLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparedFacts.map((fact) => (
          <tr key={fact.id}>
            <th scope="row">{formatMessage({ id: `card.field.${fact.id}` })}</th>
            <td>{shown(fact.ofRow(row, columns), formatMessage({ id: 'import.missing' }))}</td>
            {customers.map(({ id }) => (
              <CustomerCell key={id} id={id ?? ''} fact={fact} said={fact.ofRow(row, columns)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each asks for its customer, which is fetched once. */
function CustomerCell({ id, fact, said }: { id: string; fact: ComparedFact; said: string }) {
  const { formatMessage } = useIntl();
  const { data } = useQuery(ImportCandidateDocument, { variables: { id } });
  const customer: ImportCandidateQuery['customer'] = data?.customer ?? null;
  const value = customer ? fact.ofCustomer(customer) : '';
  const text = fact.id === 'phone' && value ? phoneText(value) : value;
  return (
    <td data-same={(said !== '' && value !== '' && fact.isSame(said, value)) || undefined}>
      {shown(text, formatMessage({ id: data ? 'import.missing' : 'import.compare.loading' }))}
    </td>
  );
}

const shown = (text: string, missing: string) => (text === '' ? <Missing text={missing} /> : text);
