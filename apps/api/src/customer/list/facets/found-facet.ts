import { can } from '@register/domain/access/access';
import { mostFacetOptions, type FilterName } from '@register/domain/filter/list-filters';
import { searchText } from '@register/domain/text/search-text';
import { sortKey } from '@register/domain/text/sort-key';
import { isLinkField } from '@register/domain/customer/customer-links';
import { parsePublicId, publicId, type IdKind } from '../../../database/ids.js';
import type { Actor } from '../../../request-context.js';
import type { Count } from '../../../graphql/page.type.js';
import { linkRegisters } from '../../links/link-registers.js';
import type { CustomerFilter } from '../customer-filter.inputs.js';
import type { CustomerFacet, CustomerFacetOption } from './customer-facet.type.js';
import type { AskedCounts, FacetBase, GroupedCount } from './facet-counts.query.js';
import type { FacetPlan } from './facet-plan.js';
import { namedIds } from './without-own-filter.js';

/** What was counted for one facet, and what of it is told. */
export class FoundFacet {
  private readonly rows: readonly GroupedCount[];

  constructor(
    private readonly plan: FacetPlan,
    private readonly base: FacetBase,
    at: number,
    private readonly asked: AskedCounts,
    grouped: readonly GroupedCount[],
    /** What is looked for among the options; null: all are told. */
    private readonly words: readonly string[] | null,
  ) {
    this.rows = grouped.filter((row) => row.base === at && this.isMine(row)).sort((a, b) => b.n - a.n);
  }

  get name(): FilterName {
    return this.plan.filter.name;
  }

  /** The entries or users that are told: the most common, and those that the filter names. Users that no customer of the list has are told to those who may choose among all. */
  ids(filter: CustomerFilter, { viewer }: Actor): readonly Buffer[] {
    const kind = this.idKind();
    if (!kind) return [];
    if (this.words) return this.rows.slice(0, mostLookedAt).flatMap(({ target }) => target ?? []);
    const common = this.rows.slice(0, mostFacetOptions).flatMap(({ target }) => target ?? []);
    const named = namedIds(filter, this.name)
      .flatMap((id) => parsePublicId(kind, id) ?? [])
      .filter((id) => kind !== 'usr' || can(viewer, 'customer.assign') || this.has(id));
    return [...new Map([...common, ...named].map((id) => [id.toString('hex'), id])).values()];
  }

  told(ids: readonly Buffer[], nameOf: ReadonlyMap<string, string>): CustomerFacet {
    return {
      field: this.name,
      total: this.count(this.asked.total),
      options: this.options(ids, nameOf),
      empty: this.empty(),
    };
  }

  private has(id: Buffer): boolean {
    return this.rows.some(({ target }) => target?.equals(id));
  }

  private options(ids: readonly Buffer[], nameOf: ReadonlyMap<string, string>): CustomerFacetOption[] {
    const { grouped } = this.plan;
    const kind = this.idKind();
    if (kind)
      return ids
        .flatMap((id) => {
          const name = nameOf.get(id.toString('hex'));
          const n = this.rows.find(({ target }) => target?.equals(id))?.n ?? 0;
          // An id that is none of the group's is not even said back.
          return name === undefined || !this.isFound(name) ? [] : { value: publicId(kind, id), name, n };
        })
        .sort((a, b) => b.n - a.n || compareNames(a.name, b.name))
        .slice(0, this.words ? mostFacetOptions : ids.length)
        .map(({ n, ...option }) => ({ ...option, count: this.count(n) }));
    if (grouped?.by === 'text')
      return this.rows
        .filter(({ label }) => this.isFound(label ?? ''))
        .slice(0, mostFacetOptions)
        .map(({ label, n }) => ({ value: label ?? '', name: label, count: this.count(n) }));
    if (grouped?.by === 'values')
      return [...grouped.options].map(([key, value]) => ({
        value,
        name: null,
        count: this.count(this.rows.find(({ optionKey }) => optionKey?.toString('hex') === key)?.n ?? 0),
      }));
    return this.answers().flatMap(({ value, n }) =>
      value === null ? [] : { value, name: null, count: this.count(n) },
    );
  }

  private isFound(name: string): boolean {
    const text = searchText(name);
    return this.words?.every((word) => text.includes(word)) ?? true;
  }

  private empty(): Count | null {
    const none = this.answers().find(({ value }) => value === null);
    return none && this.plan.filter.operators.includes('has') ? this.count(none.n) : null;
  }

  /** The plan's questions with their answers: they stand in a row with those of the base's other plans. */
  private answers(): { readonly value: string | null; readonly n: number }[] {
    const before = this.base.plans.slice(0, this.base.plans.indexOf(this.plan));
    const from = before.reduce((sum, { asked }) => sum + asked.length, 0);
    return this.plan.asked.map(({ value }, at) => ({ value, n: this.asked.counts[from + at] ?? 0 }));
  }

  private count(value: number): Count {
    const { most, isWhole } = this.base.source;
    const isExact = isWhole && this.asked.total <= most;
    return { value: Math.min(value, most), precision: isExact ? 'EXACT' : 'AT_LEAST' };
  }

  private idKind(): IdKind | null {
    const { grouped } = this.plan;
    if (grouped?.by === 'people') return 'usr';
    return isLinkField(this.name) ? linkRegisters[this.name].idKind : null;
  }

  private isMine({ facet, target }: GroupedCount): boolean {
    const { grouped } = this.plan;
    switch (grouped?.by) {
      case 'text':
        return facet === grouped.column;
      case 'links':
        return facet === grouped.field;
      case 'people':
        return facet === 'assignedTo';
      case 'values':
        return facet === 'customFields' && (target?.equals(grouped.fieldId) ?? false);
      default:
        return false;
    }
  }
}

/** A search looks at the names of as many entries or users, the most common first. */
const mostLookedAt = 5000;

const compareNames = (a: string, b: string): number => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b)));
