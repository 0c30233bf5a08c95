import type { Condition } from '@register/domain/filter/condition';
import type { FilterName, ListFilter } from '@register/domain/filter/list-filters';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import type { RegisterView } from '../register-search';
import type { OwnFields } from '../use-own-fields';
import { useConditionWords, useNamingFacets } from './condition-words';
import styles from './filter.module.css';
import type { Facet } from './use-facets';

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
  const facets = useNamingFacets(view, own);
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
