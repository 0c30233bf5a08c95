import type { Condition } from '@register/domain/filter/condition';
import type { FilterName, ListFilter } from '@register/domain/filter/list-filters';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { Drawer } from '../../../ui/drawer';
import { TextField } from '../../../ui/text-field';
import type { RegisterView } from '../register-search';
import type { OwnFields } from '../use-own-fields';
import { FilterField } from './filter-field';
import { filterSections, sectionOf, useFilterLabel } from './filter-labels';
import styles from './filter.module.css';
import { facetQuestion, useFacets } from './use-facets';

interface FilterPanelProps {
  view: RegisterView;
  own: OwnFields;
  /** "38 kunder"; empty while that is not known. */
  countText: string;
  /** The filter that is opened to begin with. */
  openAt: FilterName | null;
  onChange: (conditions: readonly Condition[], how: { replace: boolean }) => void;
  onClose: () => void;
}

/** Everything that the viewer may filter by, in the parts of the card. In force as soon as it makes sense. */
export function FilterPanel({ view, own, countText, openAt, onChange, onClose }: FilterPanelProps) {
  const { formatMessage } = useIntl();
  const labelOf = useFilterLabel();
  const [conditions, change] = useLiveConditions(view.conditions, onChange);
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<FilterName>>(
    () => new Set([...view.conditions.map(({ name }) => name), ...(openAt ? [openAt] : [])]),
  );
  const filters = useMemo(() => [...own.filters.values()].filter(({ name }) => name !== 'status'), [own]);
  const asked = facetQuestion(view, own);
  const facets = useFacets(
    asked,
    filters.filter(({ name }) => opened.has(name)),
  );
  const found = filters.filter((filter) => matches(labelOf(filter), search));
  const sections = filterSections
    .map((section) => ({ ...section, filters: found.filter((filter) => sectionOf(filter) === section.id) }))
    .filter((section) => section.filters.length > 0);
  const open = ({ name }: ListFilter, isOpen: boolean) => {
    const next = new Set(opened);
    if (isOpen) next.add(name);
    else next.delete(name);
    setOpened(next);
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      title={formatMessage({ id: 'filter.title' })}
      footer={
        <>
          <Button onClick={() => change([], { typing: false })}>{formatMessage({ id: 'filter.clear' })}</Button>
          <Button variant="primary" onClick={onClose}>
            {formatMessage({ id: 'filter.done' }, { count: countText || 'none' })}
          </Button>
        </>
      }
    >
      <div className={styles['panel']}>
        <TextField
          type="search"
          label={formatMessage({ id: 'filter.search' })}
          value={search}
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
        />
        {sections.length === 0 && <p className={styles['note']}>{formatMessage({ id: 'filter.search.empty' })}</p>}
        {sections.map(({ id, label, filters: listed }) => (
          <section key={id} className={styles['section']} aria-label={formatMessage({ id: label })}>
            <h3 className={styles['heading']}>{formatMessage({ id: label })}</h3>
            {listed.map((filter) => (
              <FilterField
                key={filter.name}
                filter={filter}
                label={labelOf(filter)}
                conditions={conditions}
                facet={facets.get(filter.name)}
                asked={asked}
                opened={opened.has(filter.name)}
                onOpen={(isOpen) => open(filter, isOpen)}
                onChange={change}
              />
            ))}
          </section>
        ))}
      </div>
    </Drawer>
  );
}

/** As chosen, at once; the list follows, after a pause where somebody types. */
function useLiveConditions(
  inForce: readonly Condition[],
  onChange: FilterPanelProps['onChange'],
): [readonly Condition[], (conditions: readonly Condition[], how: { typing: boolean }) => void] {
  const [conditions, setConditions] = useState(inForce);
  const waiting = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = () => {
    clearTimeout(timer.current);
    waiting.current?.();
    waiting.current = null;
  };
  // What was typed last is not lost with the panel.
  const settleNow = useRef(settle);
  useEffect(() => () => settleNow.current(), []);
  const change = (next: readonly Condition[], { typing }: { typing: boolean }) => {
    setConditions(next);
    waiting.current = () => onChange(next, { replace: typing });
    clearTimeout(timer.current);
    if (typing) timer.current = setTimeout(settle, pauseMs);
    else settle();
  };
  return [conditions, change];
}

const pauseMs = 300;
const matches = (label: string, search: string) =>
  label.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());
