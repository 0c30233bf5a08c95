import { customFieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { FilterName } from '@register/domain/filter/list-filters';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../i18n/intl-provider';
import type { MessageId } from '../../i18n/messages';
import { ImportChip } from '../../session/import-chip';
import { Segmented } from '../../ui/segmented';
import { SelectField } from '../../ui/select-field';
import { useIsPhone } from '../../ui/use-media';
import { FilterButton } from './filter/filter-button';
import { useListedPlainFields } from './plain-columns';
import styles from './register-filters.module.css';
import { statusChoices, type RegisterSort, type RegisterView } from './register-search';
import type { OwnFields } from './use-own-fields';

interface RegisterFiltersProps {
  view: RegisterView;
  own: OwnFields | null;
  countText: string;
  /** Whether the panel of filters is open, and at which. */
  opened: FilterName | boolean;
  onOpen: (opened: FilterName | boolean) => void;
  onChange: (
    change: Partial<Pick<RegisterView, 'status' | 'importId' | 'conditions' | 'sort'>>,
    how?: { replace: boolean },
  ) => void;
}

/** Active, inactive or all; on a phone the order too, which a desktop chooses by its headings. */
export function RegisterFilters({ view, own, countText, opened, onOpen, onChange }: RegisterFiltersProps) {
  const { formatMessage } = useIntl();
  const phone = useIsPhone();
  return (
    <div className={styles['filters']}>
      <Segmented
        label={formatMessage({ id: 'register.status' })}
        hideLabel
        options={statusChoices.map((value) => ({ value, label: formatMessage({ id: `register.status.${value}` }) }))}
        value={view.status}
        onChange={(status) => onChange({ status })}
      />
      {view.importId !== null && <ImportChip importId={view.importId} onRemove={() => onChange({ importId: null })} />}
      {own && own.filters.size > 0 && (
        <FilterButton
          view={view}
          own={own}
          countText={countText}
          opened={opened}
          onOpen={onOpen}
          onChange={(conditions, how) => onChange({ conditions }, how)}
        />
      )}
      {phone && (
        <div className={styles['sort']}>
          <SortSelect sort={view.sort} own={own} onSort={(sort) => onChange({ sort })} />
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

interface SortSelectProps {
  sort: RegisterSort | null;
  own: OwnFields | null;
  onSort: (sort: RegisterSort | null) => void;
}

function SortSelect({ sort, own, onSort }: SortSelectProps) {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  const plainOrders = useListedPlainFields().map((field) => ({
    field,
    label: formatMessage({ id: `card.field.${field}` }),
  }));
  const ownOrders = (own?.listed ?? [])
    .map((field) => ({ field: customFieldKey(field.key), label: field.title[language] }))
    .filter(({ field }) => own?.sortable.has(field));
  return (
    <SelectField
      label={formatMessage({ id: 'register.sort' })}
      hideLabel
      options={[
        ...orders.map(({ sort: { field }, label }) => ({ value: field, label: formatMessage({ id: label }) })),
        ...[...plainOrders, ...ownOrders].map(({ field, label }) => ({ value: field, label })),
      ]}
      value={sort?.field ?? 'name'}
      onChange={(field) => {
        const mine = [...plainOrders, ...ownOrders].find((order) => order.field === field);
        if (mine) onSort({ field: mine.field, descending: false });
        else onSort(field === 'name' ? null : (orders.find((order) => order.sort.field === field)?.sort ?? null));
      }}
    />
  );
}
