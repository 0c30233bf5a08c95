import {
  builtInFilter,
  hasFacet,
  listFilters,
  mostFacetOptions,
  type FilterName,
  type ListFilter,
} from '@register/domain/filter/list-filters';
import { isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { searchText } from '@register/domain/text/search-text';
import type { Sql } from '../../../database/sql.js';
import { badInput } from '../../../graphql/errors.js';
import { countedSource } from '../count.query.js';
import type { CustomerFilter } from '../customer-filter.inputs.js';
import type { AskedList, CustomerLists, Viewing } from '../customer-lists.js';
import type { CustomerFacet } from './customer-facet.type.js';
import { askedCounts, groupedCounts, type AskedCounts, type FacetBase } from './facet-counts.query.js';
import { facetNames } from './facet-names.query.js';
import { facetPlan } from './facet-plan.js';
import { FoundFacet } from './found-facet.js';
import { narrowsItself, withoutOwnFilter } from './without-own-filter.js';

/** How many customers a list would have with each option of its filters: three statements, whatever is asked for. */
export class CustomerFacetsQuery {
  constructor(
    private readonly read: Sql,
    private readonly lists: CustomerLists,
  ) {}

  async facets(
    viewing: Viewing,
    { optionSearch, ...asked }: AskedFacets,
    fields: readonly string[],
  ): Promise<CustomerFacet[]> {
    const { actor } = viewing;
    const names = [...new Set(fields)];
    if (names.length > maxFacets) throw badInput(`At most ${maxFacets} fields.`, ['fields']);
    const wrong = names.find((name) => !isCustomFieldKey(name) && !isFacet(builtInFilter(name)));
    if (wrong !== undefined) throw badInput(`There is no facet ${JSON.stringify(wrong)}.`, ['fields']);
    const words = wordsIn(optionSearch);
    const filters = listFilters(actor.viewer, actor.customFields);
    const open = names.flatMap((name) => {
      const filter = filters.get(name as FilterName);
      return filter && isFacet(filter) ? filter : [];
    });
    const filter = asked.filter ?? {};
    const bases = await this.bases(viewing, { ...asked, filter }, open);
    const [counts, grouped] = await Promise.all([
      askedCounts(this.read, bases),
      groupedCounts(this.read, actor.groupId, bases, words ? lookedThrough : mostFacetOptions),
    ]);
    const found = bases.flatMap((base, at) =>
      base.plans.map((plan) => new FoundFacet(plan, base, at, counts[at] ?? nothing, grouped, words)),
    );
    const ids = new Map(found.map((facet) => [facet.name, facet.ids(filter, actor)]));
    const nameOf = await facetNames(this.read, actor.groupId, ids);
    return names.map((name) => {
      const facet = found.find((one) => one.name === name);
      return facet
        ? facet.told(ids.get(facet.name) ?? [], nameOf)
        : { field: name, total: null, options: null, empty: null };
    });
  }

  /** The list itself for the facets that its filter says nothing of, and one for each of the others. Refuses what the list itself would. */
  private async bases(
    viewing: Viewing,
    asked: AskedList & { readonly filter: CustomerFilter },
    open: readonly ListFilter[],
  ): Promise<FacetBase[]> {
    const whole = await this.lists.of(viewing, asked);
    const plans = open.map((filter) => ({
      plan: facetPlan(filter, viewing.actor),
      filter: withoutOwnFilter(asked.filter, filter),
    }));
    const [own, shared] = [true, false].map((wanted) =>
      plans.filter(({ filter }) => narrowsItself(asked.filter, filter) === wanted),
    );
    const bases: FacetBase[] = [];
    if (shared && shared.length > 0)
      bases.push({
        source: await countedSource(this.read, whole, lookedThrough),
        plans: shared.map(({ plan }) => plan),
      });
    for (const { plan, filter } of own ?? []) {
      const list = await this.lists.of(viewing, { ...asked, filter }, whole);
      bases.push({ source: await countedSource(this.read, list, lookedThrough), plans: [plan] });
    }
    return bases;
  }
}

/** What the facets are of, and which of their options are looked for. */
interface AskedFacets extends AskedList {
  readonly optionSearch?: string | null | undefined;
}

/** Null: all are told. */
function wordsIn(search: string | null | undefined): readonly string[] | null {
  if ((search ?? '').length > maxSearch)
    throw badInput(`A search has at most ${maxSearch} characters.`, ['optionSearch']);
  const words = searchText((search ?? '').replace(/\p{Cc}/gu, ' '))
    .split(' ')
    .filter(Boolean);
  return words.length > 0 ? words : null;
}

const isFacet = (filter: ListFilter | undefined): boolean => filter !== undefined && hasFacet(filter);
const nothing: AskedCounts = { total: 0, counts: [] };
const maxFacets = 40;
const maxSearch = 200;
/** Beyond as many customers the counts are those of some of them. */
const lookedThrough = 20_000;
