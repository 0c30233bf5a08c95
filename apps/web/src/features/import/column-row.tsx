import { useIntl } from 'react-intl';
import { Badge } from '../../ui/badge';
import { SelectField, type SelectOption } from '../../ui/select-field';
import styles from './column-row.module.css';
import type { ShownImport } from './use-import';

interface ColumnRowProps {
  column: ShownImport['columns'][number];
  heading: string;
  /** Whether it is mapped as last time. */
  remembered: boolean;
  /** What it becomes now. */
  field: string | null;
  fields: readonly SelectOption[];
  onChange: (field: string | null) => void;
}

const NONE = 'none';

/** A column of the file: heading, samples, and what it becomes. */
export function ColumnRow({ column, heading, remembered, field, fields, onChange }: ColumnRowProps) {
  const { formatMessage } = useIntl();
  const options = [{ value: NONE, label: formatMessage({ id: 'import.map.none' }) }, ...fields];
  const samples = column.samples.filter((sample) => sample !== '');
  return (
    <li className={styles['row']}>
      <div className={styles['file']}>
        <p className={styles['heading']}>{heading}</p>
        <p className={styles['samples']}>
          {samples.length > 0 ? samples.join(' · ') : formatMessage({ id: 'import.map.samples.none' })}
        </p>
      </div>
      <SelectField
        label={formatMessage({ id: 'import.map.fieldOf' }, { heading })}
        hideLabel
        options={options}
        value={field ?? NONE}
        searchable
        onChange={(value) => onChange(value === null || value === NONE ? null : value)}
      />
      <div className={styles['state']}>
        <State column={column} field={field} remembered={remembered} />
      </div>
    </li>
  );
}

function State({ column, field, remembered }: Pick<ColumnRowProps, 'column' | 'field' | 'remembered'>) {
  const { formatMessage } = useIntl();
  if (field === null) return <Badge>{formatMessage({ id: 'import.map.none' })}</Badge>;
  if (field !== column.field) return <Badge tone="info">{formatMessage({ id: 'import.map.chosen' })}</Badge>;
  if (remembered) return <Badge tone="success">{formatMessage({ id: 'import.map.lastTime' })}</Badge>;
  if (column.confident) return <Badge tone="success">{formatMessage({ id: 'import.map.auto' })}</Badge>;
  return <Badge tone="warning">{formatMessage({ id: 'import.map.guess' })}</Badge>;
}
