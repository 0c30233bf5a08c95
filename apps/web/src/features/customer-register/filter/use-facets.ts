import { skipToken, useQuery } from '@apollo/client/react';
import { hasFacet, type FilterName, type ListFilter } from '@register/domain/filter/list-filters';
import { useMemo } from 'react';
import type { OwnFields } from '../use-own-fields';
import { listFilter, searchable } from '../list-filter';
import type { RegisterView } from '../register-search';
import { FilterFacetsDocument, type FilterFacetsQuery } from './filter.generated';

export type Facet = FilterFacetsQuery['customerFacets'][number];

/** How many customers each option of these filters would leave; earlier counts stay while new ones are fetched. */
export function useFacets(
  view: RegisterView,
  own: OwnFields,
  filters: readonly ListFilter[],
): ReadonlyMap<FilterName, Facet> {
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
          variables: { fields, search: searchable(view.q), filter: listFilter(view, own) },
          fetchPolicy: 'cache-and-network',
        },
  );
  const facets = (data ?? previousData)?.customerFacets;
  return useMemo(() => new Map((facets ?? []).map((facet) => [facet.field as FilterName, facet])), [facets]);
}

/** As many as the API answers at once. */
const mostFacets = 40;
