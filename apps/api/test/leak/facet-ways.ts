import { hasFacet, listFilters } from '@register/domain/filter/list-filters';
import { aViewer } from '@register/domain/testing/builders';
import { statuses, type WayOut } from './list-ways.js';
import { literal, Word } from './literal.js';
import { plantedTable } from './planted-fields.js';
import { wholeSelection } from './whole-selection.js';
import type { World } from './world.js';

/** Every field that is counted by its options, the group's own among them. */
export const facetFilters = [...listFilters(aViewer('administrator'), plantedTable).values()].filter(hasFacet);

/** Every way to ask what there is to choose in the filters of the register. */
export function facetWays({ responsible, tags, subgroups }: World): WayOut[] {
  const assigned = { or: [{ assignedTo: { in: [responsible.id] } }, { assignedTo: { isNull: true } }] };
  const few = (ids: ReadonlyMap<string, string>): string[] => [...ids.values()].slice(0, 20);
  return [
    facets('plainly', {}),
    facets('of every status', { filter: statuses(true) }),
    facets('of a search', { search: 'example.com' }),
    facets('of whom the filter names', { filter: assigned }),
    facets('of some of the options', { optionSearch: 'e', filter: assigned }),
    facets('of whom the filter names, and nobody has', {
      filter: { and: [{ type: { eq: new Word('PRIVATE') } }, { type: { eq: new Word('COMPANY') } }, assigned] },
    }),
    // The registers name their tags and subgroups to whoever sees customers.
    { ...facets('of the tags that the filter names', { filter: { tags: { any: few(tags) } } }), tells: 'tags' },
    {
      ...facets('of the subgroups that the filter names', { filter: { not: { subgroups: { none: few(subgroups) } } } }),
      tells: 'subgroups',
    },
  ];
}

/** All of them at once, with all there is to choose. */
export const facets = (name: string, args: object): WayOut => ({
  name: `facets ${name}`,
  document: `{ customerFacets(${Object.entries({ fields: facetFilters.map((filter) => filter.name), ...args })
    .map(([key, value]) => `${key}: ${literal(value)}`)
    .join(', ')}) ${wholeSelection('CustomerFacet')} }`,
});
