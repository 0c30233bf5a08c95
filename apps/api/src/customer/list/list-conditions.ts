import type { CustomerStatus } from '@register/domain/customer/customer';
import type { Dialect, SqlPart } from '../../database/sql.js';
import { scopeOf } from '@register/domain/access/access';
import { customersWithin, idsWithin } from '../customer-scope.js';
import { customerStatusCode } from '../customer-status-code.js';
import { filterCondition, namedStatuses } from './customer-filter.js';
import type { CustomerFilter } from './customer-filter.inputs.js';
import { statusColumn, type FilterScope } from './filter-scope.js';
import { allOf, oneOf } from './sql-part.js';

/** Which customers a list holds, before searching: the viewer's, in the statuses that were asked for, by the filter. */
export interface ListConditions {
  /** On `customer c`, and on what is joined. */
  readonly where: SqlPart;
  readonly needsSearchRow: boolean;
  readonly needsFilterRow: boolean;
  /** Few customers pass, and an index leads to them: the viewer's own, or those that an equality finds. They are read whole and sorted. */
  readonly isNarrow: boolean;
  /** The ids to start from, as a SELECT, where few are known before: the viewer's customers, or those assigned to somebody. */
  readonly ids: SqlPart | null;
  /** Whether the filter names a status: then an index that the status leads may do better than the order's own. */
  readonly namesStatus: boolean;
  /** Nothing but states is filtered by: most of the group may pass. */
  readonly isWhole: boolean;
  /** All are of one place, and an index holds them in order of name. */
  readonly isOfOnePlace: boolean;
  /** Pieces of text that every customer of the list has in its searched text. */
  readonly pieces: readonly string[];
}

export function listConditions(filter: CustomerFilter, scope: FilterScope): ListConditions {
  const chosen = filterCondition(filter, scope);
  const named = namedStatuses(filter);
  const statuses = shownStatuses(named).map((status) => customerStatusCode[status]);
  return {
    where: allOf([
      customersWithin(scope.actor),
      ...(scope.choosesStatus ? [] : [oneOf(statusColumn(scope), statuses)]),
      ...(isEmpty(chosen) ? [] : [chosen]),
    ]),
    needsSearchRow: scope.needsSearchRow,
    needsFilterRow: scope.needsFilterRow,
    isNarrow: scope.isNarrow || scopeOf(scope.actor.viewer, 'view') !== 'ALL',
    ids: idsWithin(scope.actor) ?? scope.ids,
    namesStatus: named.size > 0,
    isWhole: Object.entries(filter).every(([key, test]) => key === 'status' || test == null),
    isOfOnePlace: scope.isOfOnePlace,
    pieces: scope.pieces,
  };
}

/** The bin stays shut unless the filter names it. */
function shownStatuses(named: ReadonlySet<CustomerStatus>): readonly CustomerStatus[] {
  return named.has('DELETED') ? ['ACTIVE', 'INACTIVE', 'DELETED'] : ['ACTIVE', 'INACTIVE'];
}

const isEmpty = ({ sql }: SqlPart): boolean => sql === '1 = 1';

/** `customer c`, begun from the ids of few where they are known. */
export function customerFrom(
  dialect: Dialect,
  { ids }: Pick<ListConditions, 'ids'>,
  groupId: Buffer,
  hint = '',
): SqlPart {
  if (!ids) return { sql: `customer c ${hint}`, params: [] };
  return {
    sql: `(${ids.sql}) few ${thenJoin[dialect]} customer c ON c.groupId = ? AND c.id = few.id`,
    params: [...ids.params, groupId],
  };
}

/** Joins that are run in the order they stand in: neither database knows how much the text on the left leaves over. */
export const thenJoin: Readonly<Record<Dialect, string>> = { sqlite: 'CROSS JOIN', mysql: 'STRAIGHT_JOIN' };

/** What is joined to `customer c` for the conditions and the order. */
export function joinsOf(dialect: Dialect, needs: Pick<ListConditions, 'needsSearchRow' | 'needsFilterRow'>): string {
  return [needs.needsSearchRow ? searchRowJoin(dialect) : '', needs.needsFilterRow ? filterRowJoin : ''].join(' ');
}

export const searchRowJoin = (dialect: Dialect): string =>
  `${thenJoin[dialect]} customer_search s ON s.groupId = c.groupId AND s.nameKey = c.nameKey AND s.customerId = c.id`;

export const filterRowJoin = 'LEFT JOIN customer_filter x ON x.groupId = c.groupId AND x.customerId = c.id';
