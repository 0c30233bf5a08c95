import { skipToken, useQuery } from '@apollo/client/react';
import type { Condition } from '@register/domain/filter/condition';
import type { ConditionOperator } from '@register/domain/filter/filter-kind';
import type { ListFilter } from '@register/domain/filter/list-filters';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useCan } from '../../../session/use-session';
import { Checkbox } from '../../../ui/checkbox';
import { Chip } from '../../../ui/chip';
import { PickerField, type PickerOption } from '../../../ui/picker-field';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import { chosenValues, withValues } from './chosen-conditions';
import { FilterArticlesDocument, FilterUsersDocument } from './filter.generated';
import styles from './filter.module.css';
import { useValueWord } from './filter-options';
import { useEntryNames } from './use-entry-names';

interface PickControlsProps {
  filter: ListFilter;
  operator: ConditionOperator;
  label: string;
  conditions: readonly Condition[];
  onChange: (conditions: readonly Condition[]) => void;
}

/** Entries of a register that is too long to list: found while one types. Of users oneself comes first. */
export function PickControls({ filter, operator, label, conditions, onChange }: PickControlsProps) {
  const { formatMessage } = useIntl();
  const chosen = chosenValues(conditions, filter.name, operator);
  const nameOf = useEntryNames(chosen.filter((value) => value !== 'me'));
  const wordOf = useValueWord();
  const set = (values: readonly string[]) => onChange(withValues(conditions, filter.name, operator, values));
  const toggle = (value: string, on: boolean) => set(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  const entries = chosen.filter((value) => value !== 'me');
  return (
    <>
      {filter.kind === 'people' && (
        <Checkbox
          label={wordOf(filter, 'me')}
          checked={chosen.includes('me')}
          onChange={(event) => toggle('me', event.currentTarget.checked)}
        />
      )}
      {entries.length > 0 && (
        <div className={styles['kept']}>
          {entries.map((value) => {
            const name = nameOf.get(value) ?? formatMessage({ id: 'filter.value.unknown' });
            return (
              <Chip
                key={value}
                removeLabel={formatMessage({ id: 'filter.value.remove' }, { value: name })}
                onRemove={() => toggle(value, false)}
              >
                {name}
              </Chip>
            );
          })}
        </div>
      )}
      <EntryPicker filter={filter} label={label} onPick={(value) => toggle(value, true)} />
    </>
  );
}

function EntryPicker({ filter, label, onPick }: { filter: ListFilter; label: string; onPick: (id: string) => void }) {
  const { formatMessage } = useIntl();
  const [query, setQuery] = useState('');
  const [search = ''] = useDebouncedValue([query.trim()], 200);
  const seesUsers = useCan('customer.assign');
  const isPeople = filter.kind === 'people';
  const { articles, users, loading } = useFound(search, isPeople);
  if (isPeople && !seesUsers) return null;
  const options = isPeople ? users : articles;
  return (
    <PickerField
      label={formatMessage({ id: 'filter.options.search' }, { filter: label })}
      query={query}
      onQuery={setQuery}
      options={search === '' ? [] : options}
      note={loading ? formatMessage({ id: 'filter.searching' }) : formatMessage({ id: 'filter.options.empty' })}
      onPick={(id) => {
        setQuery('');
        onPick(id);
      }}
    />
  );
}

function useFound(
  search: string,
  isPeople: boolean,
): { articles: PickerOption[]; users: PickerOption[]; loading: boolean } {
  const articles = useQuery(FilterArticlesDocument, search === '' || isPeople ? skipToken : { variables: { search } });
  const users = useQuery(FilterUsersDocument, search === '' || !isPeople ? skipToken : { variables: { search } });
  return {
    articles: (articles.data?.articles.nodes ?? []).map(({ id, number, name }) => ({
      value: id,
      label: name,
      detail: number ?? undefined,
    })),
    users: (users.data?.users.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
    loading: articles.loading || users.loading,
  };
}
