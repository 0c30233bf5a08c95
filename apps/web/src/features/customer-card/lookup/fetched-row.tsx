import type { FetchedValue } from '@register/domain/company/fetched-values';
import type { Address } from '@register/domain/customer/customer';
import { useIntl } from 'react-intl';
import { Checkbox } from '../../../ui/checkbox';
import { Missing } from '../../../ui/data-list';
import { useFieldLabel } from '../field-label';
import styles from './fetched-dialog.module.css';

interface FetchedRowProps {
  value: FetchedValue;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** One field: what stands there, and what would. */
export function FetchedRow({ value, chosen, onChoose }: FetchedRowProps) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel()(value.field);
  return (
    <div role="group" aria-label={label} className={styles['row']}>
      <Checkbox label={label} checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
      <dl className={styles['sides']}>
        <div>
          <dt>{formatMessage({ id: 'card.lookup.now' })}</dt>
          <dd>{value.now === null ? <Missing text={formatMessage({ id: 'card.missing' })} /> : linesOf(value.now)}</dd>
        </div>
        <div>
          <dt>{formatMessage({ id: 'card.lookup.fetched' })}</dt>
          <dd className={chosen ? styles['taken'] : undefined}>{linesOf(value.fetched)}</dd>
        </div>
      </dl>
    </div>
  );
}

const linesOf = (value: string | Address): string =>
  typeof value === 'string'
    ? value
    : [value.row1, value.row2, [value.postalCode, value.city].filter(Boolean).join(' '), value.province]
        .filter(Boolean)
        .join('\n');
