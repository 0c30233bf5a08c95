import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { parseIdentityNumber } from '@register/domain/customer/identity-number';
import { mayFindByPersonalNumber } from '@register/domain/customer/customer-list';
import type { GroupCiphers } from '../../crypto/group-ciphers.js';
import type { Sql, SqlValue } from '../../database/sql.js';
import type { Edge, Page } from '../../graphql/connection.js';
import type { Cursors } from '../../graphql/cursor.js';
import { badInput } from '../../graphql/errors.js';
import { pageOf, type AskedPage, type PageArguments } from '../../graphql/page-arguments.js';
import { pageOfRows } from '../../graphql/page-of-rows.js';
import type { Actor } from '../../request-context.js';
import { swedishDay } from '../customer-situation.js';
import type { CustomerRecord } from '../customer-record.js';
import { customerProjection } from '../customer-row.js';
import type { CustomerSelection } from '../customer-selection.js';
import { fillRelations } from '../customer.loaders.js';
import { equalNumbers } from '../search/equal-number.js';
import { relevanceRows } from '../search/relevance.query.js';
import { SearchConditions } from '../search/search-condition.js';
import type { SearchMatch } from './customer-connection.type.js';
import { relevance } from '../search/search-sources.js';
import { searchTerms, type SearchTerms } from '../search/search-terms.js';
import type { SearchStatistics } from '../search/search-statistics.js';
import { countCustomers } from './count.query.js';
import type { CustomerFilter } from './customer-filter.inputs.js';
import { namesPersonalNumber } from './customer-filter.js';
import { FilterScope } from './filter-scope.js';
import { reversed, type OrderKey } from '../../database/keyset.js';
import { listConditions, type ListConditions } from './list-conditions.js';
import { listOrder, type CustomerOrder, type ListOrder } from './list-order.js';
import { positionOf, readListRows, type ListRow } from './list-rows.query.js';
import { orderedPlace } from './ordered-place.query.js';
import { searchMatches } from './search-matches.query.js';

export interface CustomerListArguments extends PageArguments {
  readonly search?: string | null;
  readonly filter?: CustomerFilter | null;
  readonly orderBy?: readonly CustomerOrder[] | null;
}

/** What of the list is chosen. */
export interface CustomerListSelection {
  readonly customer: CustomerSelection;
  /** Anything but the count. */
  readonly rows: boolean;
  readonly counts: boolean;
  readonly searchMatch: boolean;
}

export interface CustomerListEdge {
  readonly cursor: string;
  readonly node: CustomerRecord;
  readonly searchMatch: SearchMatch | null;
}

/** The register's list: one statement for a page, one more for its count, one for its relations to many. */
export class CustomerListQuery {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
    private readonly ciphers: GroupCiphers,
    private readonly statistics: SearchStatistics,
  ) {}

  async page(
    viewing: Viewing,
    args: CustomerListArguments,
    selection: CustomerListSelection,
  ): Promise<Page<CustomerRecord, CustomerListEdge>> {
    const { actor, readable } = viewing;
    const asked = pageOf(args);
    const list = await this.listOf(viewing, args);
    const place = asked.cursor === null ? null : this.positionIn(list, asked);
    const projection = customerProjection(selection.customer, actor, readable);
    const withText = selection.searchMatch && list.search !== null;
    const read = (source: Parameters<typeof readListRows>[1], keys: readonly OrderKey[]): Promise<ListRow[]> =>
      readListRows(this.read, source, keys, { groupId: actor.groupId, projection, withText });
    const [rows, totalCount] = await Promise.all([
      selection.rows ? this.rowsOf(list, asked, place, read) : [],
      selection.counts ? countCustomers(this.read, list) : null,
    ]);
    const page = pageOfRows(
      rows,
      asked,
      { node: projection.toRecord, cursor: (row) => this.cursors.encode(list.fingerprint, positionOf(row, list.keys)) },
      totalCount,
    );
    await fillRelations(this.read, actor, page.nodes, selection.customer, readable);
    const matches =
      withText && list.search ? await searchMatches(this.read, viewing, rows, list.search.terms) : noMatches;
    return { ...page, edges: page.edges.map((edge) => withMatch(edge, matches)) };
  }

  /** Everything that says which customers, and in which order. Refuses what the viewer may not filter, order or search by. */
  private async listOf({ actor, readable, now }: Viewing, args: CustomerListArguments): Promise<CustomerList> {
    const filter = args.filter ?? {};
    const terms = searchTerms(args.search);
    const identityIndex = await this.identityIndexOf(actor, now, terms !== null || namesPersonalNumber(filter));
    const scope = new FilterScope(actor, identityIndex);
    const conditions = listConditions(filter, scope);
    const order = listOrder(args.orderBy ?? [], actor, terms !== null);
    return {
      groupId: actor.groupId,
      conditions,
      order,
      keys: order?.keys ?? relevance(false),
      search: terms && {
        terms,
        conditions: new SearchConditions(terms, readable, actor.customFields),
        equal: equalNumbers(terms, actor, readable, identityIndex),
      },
      statistics: terms || conditions.pieces.length > 0 ? this.statistics.of(actor.groupId) : null,
      fingerprint: JSON.stringify([
        'customers',
        actor.groupId.toString('hex'),
        args.orderBy ?? [],
        filter,
        terms?.typed ?? null,
      ]),
    };
  }

  /** Reads the group's key only where a personal number may have been written and may be found by. */
  private async identityIndexOf(
    actor: Actor,
    now: number,
    isNeeded: boolean,
  ): Promise<(text: string) => Buffer | undefined> {
    if (!isNeeded || !mayFindByPersonalNumber(actor.viewer)) return () => undefined;
    const cipher = await this.ciphers.of(this.read, actor.groupId);
    return (text) => {
      const parsed = parseIdentityNumber(text, swedishDay(now));
      return parsed.ok && parsed.kind !== 'ORGANISATION' ? cipher.identityIndex(parsed.digits) : undefined;
    };
  }

  private positionIn({ fingerprint, keys }: CustomerList, { cursor, backward }: AskedPage): readonly SqlValue[] {
    const values = this.cursors.decode(fingerprint, cursor ?? '');
    if (values?.length !== keys.length)
      throw badInput('The cursor is from another list: order, filter and search must be the same.', [
        backward ? 'before' : 'after',
      ]);
    return values;
  }

  private rowsOf(
    list: CustomerList,
    asked: AskedPage,
    position: readonly SqlValue[] | null,
    read: (source: Parameters<typeof readListRows>[1], keys: readonly OrderKey[]) => Promise<ListRow[]>,
  ): Promise<ListRow[]> {
    const { backward } = asked;
    const limit = asked.size + 1;
    const { search, order, groupId } = list;
    const keys = backward ? reversed(list.keys) : list.keys;
    if (search && order === null) {
      const request = {
        dialect: this.read.dialect,
        groupId,
        conditions: search.conditions,
        equal: search.equal,
        list: list.conditions,
        backward,
        limit,
      };
      // Few customers are ranked and sorted at once, whatever is searched for.
      const statistics = list.conditions.isNarrow ? null : list.statistics;
      return relevanceRows({
        sql: this.read,
        terms: search.terms,
        request,
        statistics,
        position,
        read: (source) => read(source, keys),
      });
    }
    return orderedPlace(this.read, list, keys, position, limit).then((source) => read(source, keys));
  }
}

/** The edge itself, so that its cursor is signed only when it is asked for. */
const withMatch = (edge: Edge<CustomerRecord>, matches: ReadonlyMap<string, SearchMatch>): CustomerListEdge =>
  Object.assign(edge, { searchMatch: matches.get(edge.node.id) ?? null });

/** Who looks, and when. */
export interface Viewing {
  readonly actor: Actor;
  readonly readable: ReadonlySet<FieldKey>;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A list, whatever page of it is read. */
export interface CustomerList {
  readonly groupId: Buffer;
  readonly conditions: ListConditions;
  /** Null: by relevance. */
  readonly order: ListOrder | null;
  readonly keys: readonly OrderKey[];
  readonly search: ListSearch | null;
  /** How common texts are in the group; null also where no text is asked for. */
  readonly statistics: ReturnType<SearchStatistics['of']>;
  /** Cursors are good for this list alone. */
  readonly fingerprint: string;
}

export interface ListSearch {
  readonly terms: SearchTerms;
  readonly conditions: SearchConditions;
  readonly equal: ReturnType<typeof equalNumbers>;
}

const noMatches: ReadonlyMap<string, SearchMatch> = new Map();
