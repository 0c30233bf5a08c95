import { skipToken, useQuery } from '@apollo/client/react';
import { hasFacet, type FilterName, type ListFilter } from '@register/domain/filter/list-filters';
import { useMemo } from 'react';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import type { OwnFields } from '../use-own-fields';
import { askedOf } from '../list-filter';
import type { RegisterView } from '../register-search';
import { FilterFacetsDocument, type FilterFacetsQuery, type FilterFacetsQueryVariables } from './filter.generated';

export type Facet = FilterFacetsQuery['customerFacets'][number];

/** Of which customers the options are counted. */
export type FacetQuestion = Pick<FilterFacetsQueryVariables, 'search' | 'filter'>;

export const facetQuestion = (view: RegisterView, own: OwnFields): FacetQuestion => {
  const { search, filter } = askedOf(view, own);
  return { search, filter };
};

/** How many customers each option of these filters would leave; earlier counts stay while new ones are fetched. */
export function useFacets(asked: FacetQuestion, filters: readonly ListFilter[]): ReadonlyMap<FilterName, Facet> {
  // In one order, so that opening and closing asks nothing twice.
  const fields = filters
    .filter(hasFacet)
    .map(({ name }) => name)
    .sort()
    .slice(0, mostFacets);
  const { data, previousData } = useQuery(
    FilterFacetsDocument,
    fields.length === 0
      ? skipToken
      : {
          variables: { fields, ...asked },
          fetchPolicy: 'cache-and-network',
        },
  );
  const facets = (data ?? previousData)?.customerFacets;
  return useMemo(() => new Map((facets ?? []).map((facet) => [facet.field as FilterName, facet])), [facets]);
}

/** The options of one filter whose names hold what is typed: asked for where there are more than are told. Null while nothing is. */
export function useFoundOptions(
  asked: FacetQuestion,
  { name }: ListFilter,
  typed: string,
): { facet: Facet | undefined; loading: boolean } | null {
  const [optionSearch = ''] = useDebouncedValue([typed], 200);
  const { data, loading } = useQuery(
    FilterFacetsDocument,
    optionSearch === '' ? skipToken : { variables: { fields: [name], ...asked, optionSearch } },
  );
  return typed === '' ? null : { facet: data?.customerFacets[0], loading: loading || typed !== optionSearch };
}

/** As many as the API answers at once. */
const mostFacets = 40;
