import type { Condition } from '@register/domain/filter/condition';
import type { ConditionOperator } from '@register/domain/filter/filter-kind';
import { mostFacetOptions, type ListFilter } from '@register/domain/filter/list-filters';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { TextField } from '../../../ui/text-field';
import { chosenValues, withValues } from './chosen-conditions';
import { emptyWord, useFilterOptions, type FilterOption } from './filter-options';
import styles from './filter.module.css';
import { useFoundOptions, type Facet, type FacetQuestion } from './use-facets';

interface OptionControlsProps {
  filter: ListFilter;
  operator: ConditionOperator;
  label: string;
  conditions: readonly Condition[];
  facet: Facet | undefined;
  asked: FacetQuestion;
  onChange: (conditions: readonly Condition[]) => void;
}

/** The options of a filter to tick, each with how many customers it would leave. */
export function OptionControls({ filter, operator, label, conditions, facet, asked, onChange }: OptionControlsProps) {
  const { formatMessage } = useIntl();
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const optionsOf = useFilterOptions();
  const chosen = chosenValues(conditions, filter.name, operator);
  const options = optionsOf(filter, facet, chosen);
  const isLong = options.length > few + 2;
  const typed = search.trim();
  // Of more than the API tells, those that are meant are found there.
  const isPart = (facet?.options?.length ?? 0) >= mostFacetOptions && filter.kind !== 'choice';
  const found = useFoundOptions(asked, filter, isPart ? typed : '');
  const matching = found
    ? optionsOf(filter, found.facet, []).filter(({ value, label: text }) => value !== 'me' || holds(text, typed))
    : options.filter(({ label: text }) => holds(text, typed));
  const shown = isLong && !all && search === '' ? firstOf(matching, chosen) : matching;
  const toggle = (value: string, on: boolean) =>
    onChange(
      withValues(conditions, filter.name, operator, on ? [...chosen, value] : chosen.filter((one) => one !== value)),
    );
  const none = operator === 'is' && filter.operators.includes('has') && search === '';
  return (
    <>
      {isLong && (
        <TextField
          type="search"
          label={formatMessage({ id: 'filter.options.search' }, { filter: label })}
          value={search}
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul className={styles['options']} aria-label={label}>
        {shown.map((option) => (
          <OptionRow
            key={option.value}
            option={option}
            checked={chosen.includes(option.value)}
            onToggle={(on) => toggle(option.value, on)}
          />
        ))}
        {none && (
          <OptionRow
            option={{ value: '', label: formatMessage({ id: emptyWord(filter) }), count: facet?.empty ?? null }}
            checked={chosenValues(conditions, filter.name, 'has').includes('no')}
            onToggle={(on) => onChange(withValues(conditions, filter.name, 'has', on ? ['no'] : []))}
          />
        )}
      </ul>
      {shown.length === 0 && !none && facet && (
        <p className={styles['note']} role="status">
          {formatMessage({ id: found?.loading ? 'filter.searching' : 'filter.options.empty' })}
        </p>
      )}
      {isLong && search === '' && (
        <div>
          <Button variant="subtle" onClick={() => setAll(!all)}>
            {formatMessage({ id: all ? 'filter.options.fewer' : 'filter.options.more' }, { count: options.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function OptionRow({
  option: { label, count },
  checked,
  onToggle,
}: {
  option: FilterOption;
  checked: boolean;
  onToggle: (on: boolean) => void;
}) {
  const { formatMessage, formatNumber } = useIntl();
  const words = count && (count.precision === 'EXACT' ? formatNumber(count.value) : `${formatNumber(count.value)}+`);
  return (
    <li className={styles['option']}>
      <Checkbox
        label={words ? formatMessage({ id: 'filter.option' }, { option: label, count: words }) : label}
        checked={checked}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
    </li>
  );
}

const holds = (text: string, typed: string): boolean => text.toLocaleLowerCase().includes(typed.toLocaleLowerCase());
const firstOf = (options: readonly FilterOption[], chosen: readonly string[]): FilterOption[] =>
  options.filter(({ value }, at) => at < few || chosen.includes(value));
const few = 10;
