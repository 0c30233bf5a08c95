import type { Condition } from '@register/domain/filter/condition';
import type { ListFilter } from '@register/domain/filter/list-filters';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { Badge } from '../../../ui/badge';
import { ExpandIcon } from '../../../ui/icons';
import { Segmented } from '../../../ui/segmented';
import { SelectField } from '../../../ui/select-field';
import { chosenValues, modeIn, modesOf, withMode, withValues, type FilterMode } from './chosen-conditions';
import { hasOptionList } from './filter-options';
import styles from './filter.module.css';
import { OptionControls } from './option-controls';
import { PickControls } from './pick-controls';
import { RangeControls, TextControls } from './text-controls';
import type { Facet, FacetQuestion } from './use-facets';

export interface FilterFieldProps {
  filter: ListFilter;
  label: string;
  conditions: readonly Condition[];
  facet: Facet | undefined;
  /** Of which customers the facet is. */
  asked: FacetQuestion;
  opened: boolean;
  onOpen: (opened: boolean) => void;
  onChange: (conditions: readonly Condition[], how: { typing: boolean }) => void;
}

/** One filter of the panel: its name, and below it, when opened, how it is asked. */
export function FilterField(props: FilterFieldProps) {
  const { filter, label, conditions, opened, onOpen } = props;
  const { formatMessage } = useIntl();
  const id = useId();
  const used = conditions.filter(({ name }) => name === filter.name).length;
  return (
    <div className={styles['field']}>
      <h4 className={styles['name']}>
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={opened}
          aria-controls={opened ? id : undefined}
          onClick={() => onOpen(!opened)}
        >
          <span>{label}</span>
          {used > 0 && <Badge tone="info">{formatMessage({ id: 'filter.used' })}</Badge>}
          <ExpandIcon aria-hidden />
        </button>
      </h4>
      {opened && (
        <div id={id} className={styles['controls']}>
          {filter.kind === 'presence' ? <PresenceControls {...props} /> : <Controls {...props} />}
        </div>
      )}
    </div>
  );
}

function Controls({ filter, label, conditions, facet, asked, onChange }: FilterFieldProps) {
  const { formatMessage } = useIntl();
  const listed = hasOptionList(filter);
  // A mode without values leaves no trace in the address: it is kept here until there are some.
  const [wished, setWished] = useState<FilterMode | null>(null);
  const inForce = modeIn(conditions, filter, listed);
  const hasAny = conditions.some(({ name }) => name === filter.name);
  const mode = hasAny ? inForce : (wished ?? inForce);
  const isRange = filter.operators.includes('from');
  const modes = isRange ? rangeModes(filter) : modesOf(filter, listed);
  const shownMode = isRange && mode !== 'some' && mode !== 'none' ? 'range' : mode;
  const setMode = (next: string | null) => {
    const to = (next === 'range' ? 'from' : next) as FilterMode;
    setWished(to === 'some' || to === 'none' ? null : to);
    onChange(withMode(conditions, filter, mode, to), { typing: false });
  };
  const change = (next: readonly Condition[]) => onChange(next, { typing: false });
  return (
    <>
      {modes.length > 1 && (
        <SelectField
          label={formatMessage({ id: 'filter.mode' }, { filter: label })}
          hideLabel
          options={modes.map((value) => ({ value, label: formatMessage({ id: `filter.mode.${value}` }) }))}
          value={shownMode}
          onChange={setMode}
        />
      )}
      {mode !== 'some' &&
        mode !== 'none' &&
        (isRange ? (
          <RangeControls filter={filter} conditions={conditions} onChange={onChange} />
        ) : listed && (mode === 'is' || mode === 'isnt' || mode === 'all') ? (
          <OptionControls
            filter={filter}
            operator={mode}
            label={label}
            conditions={conditions}
            facet={facet}
            asked={asked}
            onChange={change}
          />
        ) : filter.kind === 'articles' || filter.kind === 'people' ? (
          <PickControls filter={filter} operator={mode} label={label} conditions={conditions} onChange={change} />
        ) : (
          <TextControls
            key={mode}
            filter={filter}
            operator={mode}
            label={label}
            conditions={conditions}
            onChange={onChange}
          />
        ))}
    </>
  );
}

/** From and to are one way of asking. */
const rangeModes = ({ operators }: ListFilter) =>
  operators.includes('has') ? (['range', 'some', 'none'] as const) : (['range'] as const);

function PresenceControls({ filter, label, conditions, facet, onChange }: FilterFieldProps) {
  const { formatMessage, formatNumber } = useIntl();
  const [has] = chosenValues(conditions, filter.name, 'has');
  const words = (id: 'filter.mode.some' | 'filter.mode.none', n: number | undefined) =>
    n === undefined
      ? formatMessage({ id })
      : formatMessage({ id: 'filter.option' }, { option: formatMessage({ id }), count: formatNumber(n) });
  const empty = facet?.empty?.precision === 'EXACT' ? facet.empty.value : undefined;
  const total = facet?.total?.precision === 'EXACT' ? facet.total.value : undefined;
  return (
    <Segmented
      label={label}
      hideLabel
      options={[
        { value: 'any', label: formatMessage({ id: 'filter.any' }) },
        {
          value: 'yes',
          label: words('filter.mode.some', total === undefined || empty === undefined ? undefined : total - empty),
        },
        { value: 'no', label: words('filter.mode.none', empty) },
      ]}
      value={has === 'yes' || has === 'no' ? has : 'any'}
      onChange={(value) =>
        onChange(withValues(conditions, filter.name, 'has', value === 'any' ? [] : [value]), { typing: false })
      }
    />
  );
}
