import type { Sql, SqlValue } from '../../database/sql.js';
import type { Edge, Page } from '../../graphql/connection.js';
import type { Cursors } from '../../graphql/cursor.js';
import { badInput } from '../../graphql/errors.js';
import { pageOf, type AskedPage, type PageArguments } from '../../graphql/page-arguments.js';
import { pageOfRows } from '../../graphql/page-of-rows.js';
import type { CustomerRecord } from '../customer-record.js';
import { customerProjection } from '../customer-row.js';
import type { CustomerSelection } from '../customer-selection.js';
import { fillRelations } from '../customer.loaders.js';
import { relevanceRows } from '../search/relevance.query.js';
import type { SearchMatch } from './customer-connection.type.js';
import { countCustomers } from './count.query.js';
import { reversed, type OrderKey } from '../../database/keyset.js';
import type { AskedList, CustomerList, CustomerLists, Viewing } from './customer-lists.js';
import { positionOf, readListRows, type ListRow } from './list-rows.query.js';
import { orderedPlace } from './ordered-place.query.js';
import { rowsByOwnField } from './own-field-rows.query.js';
import { searchMatches } from './search-matches.query.js';

export type CustomerListArguments = PageArguments & AskedList;

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
  /** Only where it is searched for, and chosen. */
  readonly searchMatch?: SearchMatch | null;
}

/** The register's list: one statement for a page, one more for its count, one for its relations to many. */
export class CustomerListQuery {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
    private readonly lists: CustomerLists,
  ) {}

  async page(
    viewing: Viewing,
    args: CustomerListArguments,
    selection: CustomerListSelection,
  ): Promise<Page<CustomerRecord, CustomerListEdge>> {
    const { actor, readable } = viewing;
    const asked = pageOf(args);
    const list = await this.lists.of(viewing, args);
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
    if (!withText || !list.search) return page;
    const matches = await searchMatches(this.read, viewing, rows, list.search.terms);
    return { ...page, edges: page.edges.map((edge) => withMatch(edge, matches)) };
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
    const walked = rowsByOwnField(this.read, list, { keys, position, limit }, (source) => read(source, keys));
    if (walked) return walked;
    return orderedPlace(this.read, list, keys, position, limit).then((source) => read(source, keys));
  }
}

/** The edge itself, so that its cursor is signed only when it is asked for. */
const withMatch = (edge: Edge<CustomerRecord>, matches: ReadonlyMap<string, SearchMatch>): CustomerListEdge =>
  Object.assign(edge, { searchMatch: matches.get(edge.node.id) ?? null });
