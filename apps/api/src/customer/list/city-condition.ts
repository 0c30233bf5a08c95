import type { SqlPart } from '../../database/sql.js';
import { foldKey } from '../../database/fold-key.js';
import type { FilterScope } from './filter-scope.js';
import { part } from './sql-part.js';
import { searchedPlace, textCondition, type TextPlace } from './text-conditions.js';
import type { StringFilter } from '../../graphql/value-filters.inputs.js';

/** The place that lists show. Which is equal to one an index tells; a part of it is looked for in the searched text. */
export function cityCondition(filter: StringFilter, path: readonly string[], scope: FilterScope): SqlPart {
  if (filter.contains != null || filter.startsWith != null) scope.needsSearchRow = true;
  return textCondition(filter, place, path, scope);
}

/** Whether all customers of the filter lie together in the index of places. */
export const namesOnePlace = (filter: StringFilter): boolean => filter.eq != null || filter.in?.length === 1;

export const placeIndex = 'ix_customer_city_fold';

/** The index that holds customers in the order of their places. */
export const placeOrderIndex = 'ix_customer_city';

const place: TextPlace = {
  ...searchedPlace('city'),
  hasValue: part('c.cityFold <> ?', foldKey(null)),
  is: (text) => part('c.cityFold = ?', foldKey(text)),
};
