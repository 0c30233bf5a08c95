import { useIntl } from 'react-intl';
import type { MessageId } from '../../i18n/messages';
import { Chip } from '../../ui/chip';
import { Segmented } from '../../ui/segmented';
import { SelectField } from '../../ui/select-field';
import { useIsPhone } from '../../ui/use-media';
import styles from './register-filters.module.css';
import { statusChoices, type RegisterSort, type RegisterView } from './register-search';

interface RegisterFiltersProps {
  view: RegisterView;
  onChange: (change: Partial<Pick<RegisterView, 'status' | 'importId' | 'sort'>>) => void;
}

/** Active, inactive or all; on a phone the order too, which a desktop chooses by its headings. */
export function RegisterFilters({ view, onChange }: RegisterFiltersProps) {
  const { formatMessage } = useIntl();
  const phone = useIsPhone();
  const fromImport = formatMessage({ id: 'register.chip.import' });
  return (
    <div className={styles['filters']}>
      <Segmented
        label={formatMessage({ id: 'register.status' })}
        hideLabel
        options={statusChoices.map((value) => ({ value, label: formatMessage({ id: `register.status.${value}` }) }))}
        value={view.status}
        onChange={(status) => onChange({ status })}
      />
      {view.importId !== null && (
        <Chip
          removeLabel={formatMessage({ id: 'register.chip.remove' }, { filter: fromImport })}
          onRemove={() => onChange({ importId: null })}
        >
          {fromImport}
        </Chip>
      )}
      {phone && (
        <div className={styles['sort']}>
          <SortSelect sort={view.sort} onSort={(sort) => onChange({ sort })} />
        </div>
      )}
    </div>
  );
}

const orders: readonly { sort: RegisterSort; label: MessageId }[] = [
  { sort: { field: 'name', descending: false }, label: 'register.column.name' },
  { sort: { field: 'number', descending: false }, label: 'register.column.number' },
  { sort: { field: 'city', descending: false }, label: 'register.column.city' },
  { sort: { field: 'updatedAt', descending: true }, label: 'register.column.updated' },
];

function SortSelect({ sort, onSort }: { sort: RegisterSort | null; onSort: (sort: RegisterSort | null) => void }) {
  const { formatMessage } = useIntl();
  return (
    <SelectField
      label={formatMessage({ id: 'register.sort' })}
      hideLabel
      options={orders.map(({ sort: { field }, label }) => ({ value: field, label: formatMessage({ id: label }) }))}
      value={sort?.field ?? 'name'}
      onChange={(field) =>
        onSort(field === 'name' ? null : (orders.find((order) => order.sort.field === field)?.sort ?? null))
      }
    />
  );
}
