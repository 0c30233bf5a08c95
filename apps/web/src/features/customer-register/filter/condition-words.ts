import type { Condition } from '@register/domain/filter/condition';
import { hasFacet, type FilterName, type ListFilter } from '@register/domain/filter/list-filters';
import { useIntl } from 'react-intl';
import type { RegisterView } from '../register-search';
import type { OwnFields } from '../use-own-fields';
import { useFilterLabel } from './filter-labels';
import { emptyWord, useValueWord } from './filter-options';
import { useEntryNames } from './use-entry-names';
import { facetQuestion, useFacets, type Facet } from './use-facets';

/** "Ort: Umeå eller Växjö", "Antal våningar från 3", "Ansvariga saknas". */
export function useConditionWords(
  { operator, values }: Condition,
  filter: ListFilter,
  facet: Facet | undefined,
): string {
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

/** What names the values of conditions that are ids. */
export function useNamingFacets(view: RegisterView, own: OwnFields): ReadonlyMap<FilterName, Facet> {
  const named = view.conditions.flatMap(({ name, operator }) => {
    const filter = own.filters.get(name);
    return filter && operator !== 'has' && isOfEntries(filter) ? filter : [];
  });
  return useFacets(facetQuestion(view, own), named);
}
