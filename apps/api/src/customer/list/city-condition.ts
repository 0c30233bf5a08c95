import { searchText } from '@register/domain/text/search-text';
import type { SqlPart } from '../customer-scope.js';
import { textKeys, type TextKeys } from '../search/text-keys.js';
import { listed, type FilterScope } from './filter-scope.js';
import { allOf, anyOf, oneOf, part } from './sql-part.js';
import { searchedPlace, textCondition, type TextPlace } from './text-conditions.js';
import type { StringFilter } from './value-filters.inputs.js';

/** The place that lists show. Those that are equal to one are counted by its keys, which indexes hold; all else is looked for in the searched text. */
export function cityCondition(filter: StringFilter, path: readonly string[], scope: FilterScope): SqlPart {
  const keys = scope.purpose === 'count' ? keysOf(filter, path) : null;
  if (!keys) scope.needsSearchRow = true;
  return textCondition(filter, keys ? { ...place, is: (text) => hasKey(keys, text) } : place, path, scope);
}

const place: TextPlace = searchedPlace('city');

/** Null unless the filter asks for one place and for nothing else. */
function keysOf(filter: StringFilter, path: readonly string[]): TextKeys | null {
  if (filter.contains != null || filter.startsWith != null || filter.isNull != null) return null;
  const [text, ...others] = listed(filter, path) ?? [];
  return text === undefined || others.length > 0 ? null : textKeys(searchText(text), keyBytes);
}

/** As long as the column. */
const keyBytes = 200;

/** The text is compared only where the key leaves a doubt: the index alone answers for most. */
function hasKey({ certain, doubtful }: TextKeys, text: string): SqlPart {
  const { sql, params } = place.is(text);
  const compared = part(
    `EXISTS (SELECT 1 FROM customer_search s WHERE s.groupId = c.groupId AND s.nameKey = c.nameKey AND s.customerId = c.id AND ${sql})`,
    ...params,
  );
  const has = (keys: readonly Buffer[]): SqlPart => oneOf('c.cityKey', keys);
  if (doubtful.length === 0) return has(certain);
  return allOf([has([...certain, ...doubtful]), anyOf([has(certain), compared])]);
}
