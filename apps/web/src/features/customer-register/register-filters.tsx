import { customerSorts } from '@register/domain/customer/customer-list';
import type { FilterName } from '@register/domain/filter/list-filters';
import { useIntl } from 'react-intl';
import { ImportChip } from '../../session/import-chip';
import { statusChoices, type ListSort } from '@register/domain/view/list-question';
import { Segmented } from '../../ui/segmented';
import { SelectField } from '../../ui/select-field';
import { useIsPhone } from '../../ui/use-media';
import { FilterButton } from './filter/filter-button';
import { useColumnHeader } from './columns/register-columns';
import type { ListColumns } from './columns/use-list-columns';
import styles from './register-filters.module.css';
import type { RegisterView } from './register-search';
import type { OwnFields } from './use-own-fields';

interface RegisterFiltersProps {
  view: RegisterView;
  own: OwnFields | null;
  columns: ListColumns | null;
  countText: string;
  /** Whether the panel of filters is open, and at which. */
  opened: FilterName | boolean;
  onOpen: (opened: FilterName | boolean) => void;
  onChange: (
    change: Partial<Pick<RegisterView, 'status' | 'importId' | 'conditions' | 'sorts'>>,
    how?: { replace: boolean },
  ) => void;
}

/** Active, inactive or all; on a phone the order too, which a desktop chooses by its headings. */
export function RegisterFilters({ view, own, columns, countText, opened, onOpen, onChange }: RegisterFiltersProps) {
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
          <SortSelect view={view} own={own} columns={columns} onSort={(sorts) => onChange({ sorts })} />
        </div>
      )}
    </div>
  );
}

interface SortSelectProps {
  view: RegisterView;
  own: OwnFields | null;
  columns: ListColumns | null;
  onSort: (sorts: readonly ListSort[]) => void;
}

/** By name, number, place, by what is shown, and by what the list is ordered by now. */
function SortSelect({ view: { sorts }, own, columns, onSort }: SortSelectProps) {
  const { formatMessage } = useIntl();
  const headerOf = useColumnHeader(own);
  const leading = sorts[0]?.field ?? 'name';
  const shown = columns?.shown.map(({ field }) => field) ?? [];
  const fields = [...new Set([...usual, leading, ...shown])].filter((field) => own?.sortable.has(field) ?? false);
  return (
    <SelectField
      label={formatMessage({ id: 'register.sort' })}
      hideLabel
      options={fields.map((field) => ({ value: field, label: headerOf(field) }))}
      value={leading}
      onChange={(value) => {
        const field = fields.find((known) => known === value);
        // The latest change is what one looks for.
        if (field) onSort(field === 'name' ? [] : [{ field, descending: field === customerSorts.UPDATED_AT }]);
      }}
    />
  );
}

const usual = ['name', 'number', 'city', 'updatedAt'] as const;
