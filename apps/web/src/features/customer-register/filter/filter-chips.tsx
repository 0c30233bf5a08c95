import type { Condition } from '@register/domain/filter/condition';
import { hasFacet, type FilterName, type ListFilter } from '@register/domain/filter/list-filters';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import type { RegisterView } from '../register-search';
import type { OwnFields } from '../use-own-fields';
import { useFilterLabel } from './filter-labels';
import { emptyWord, useValueWord } from './filter-options';
import styles from './filter.module.css';
import { useEntryNames } from './use-entry-names';
import { facetQuestion, useFacets, type Facet } from './use-facets';

interface FilterChipsProps {
  view: RegisterView;
  own: OwnFields;
  onOpen: (name: FilterName) => void;
  onChange: (conditions: readonly Condition[]) => void;
}

/** What the list is narrowed by, in words: each to be opened again, or taken away. */
export function FilterChips({ view, own, onOpen, onChange }: FilterChipsProps) {
  const { formatMessage } = useIntl();
  const { conditions } = view;
  const named = conditions.flatMap(({ name, operator }) => {
    const filter = own.filters.get(name);
    return filter && operator !== 'has' && isOfEntries(filter) ? filter : [];
  });
  const facets = useFacets(facetQuestion(view, own), named);
  if (conditions.length === 0) return null;
  return (
    <ul className={styles['chips']} aria-label={formatMessage({ id: 'filter.chips' })}>
      {conditions.map((condition) => {
        const filter = own.filters.get(condition.name);
        if (!filter) return null;
        return (
          <li key={`${condition.name}:${condition.operator}`}>
            <FilterChip
              condition={condition}
              filter={filter}
              facet={facets.get(condition.name)}
              onOpen={() => onOpen(condition.name)}
              onRemove={() => onChange(conditions.filter((other) => other !== condition))}
            />
          </li>
        );
      })}
      <li>
        <Button variant="subtle" onClick={() => onChange([])}>
          {formatMessage({ id: 'filter.clear' })}
        </Button>
      </li>
    </ul>
  );
}

interface FilterChipProps {
  condition: Condition;
  filter: ListFilter;
  facet: Facet | undefined;
  onOpen: () => void;
  onRemove: () => void;
}

function FilterChip({ condition, filter, facet, onOpen, onRemove }: FilterChipProps) {
  const { formatMessage } = useIntl();
  const words = useConditionWords(condition, filter, facet);
  return (
    <Chip
      removeLabel={formatMessage({ id: 'register.chip.remove' }, { filter: words })}
      onRemove={onRemove}
      onOpen={onOpen}
    >
      {words}
    </Chip>
  );
}

/** "Ort: Umeå eller Växjö", "Antal våningar från 3", "Ansvariga saknas". */
function useConditionWords({ operator, values }: Condition, filter: ListFilter, facet: Facet | undefined): string {
  const { formatMessage, formatList } = useIntl();
  const title = useFilterLabel()(filter);
  const wordOf = useValueWord();
  const isUnnamed = filter.kind === 'articles' || (filter.kind === 'people' && !hasFacet(filter));
  const names = useEntryNames(isUnnamed && operator !== 'has' ? values.filter((value) => value !== 'me') : []);
  if (operator === 'has') {
    const isThere = values[0] === 'yes';
    if (!isThere && filter.kind === 'choice')
      return formatMessage({ id: 'filter.chip.is' }, { title, values: formatMessage({ id: emptyWord(filter) }) });
    return formatMessage({ id: isThere ? 'filter.chip.some' : 'filter.chip.none' }, { title });
  }
  const word = (value: string): string => {
    if (!isOfEntries(filter) || value === 'me') return wordOf(filter, value);
    const name = names.get(value) ?? facet?.options?.find((option) => option.value === value)?.name;
    return name ?? formatMessage({ id: 'filter.value.unknown' });
  };
  const shown = values.slice(0, mostNamed).map(word);
  const rest = values.length - shown.length;
  const all = rest > 0 ? [...shown, formatMessage({ id: 'filter.chip.rest' }, { count: rest })] : shown;
  return formatMessage(
    { id: `filter.chip.${operator}` },
    { title, values: formatList(all, { type: operator === 'all' ? 'conjunction' : 'disjunction' }) },
  );
}

/** Whether the values are ids, which say nothing. */
const isOfEntries = ({ kind }: ListFilter): boolean => kind === 'links' || kind === 'people' || kind === 'articles';
const mostNamed = 3;
