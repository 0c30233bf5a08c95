import type { Dialect, SqlPart, SqlValue } from '../../database/sql.js';
import { behind, orderBy, type OrderKey } from '../../database/keyset.js';
import {
  customerFrom,
  filterRowJoin,
  joinsOf,
  searchRowJoin,
  thenJoin,
  type ListConditions,
} from '../list/list-conditions.js';
import { allOf, anyOf, never, not, part } from '../list/sql-part.js';
import { apart, type EqualNumber } from './equal-number.js';
import { gramJoin } from './gram-query.js';
import type { NameRange } from './name-ranges.js';
import { rank, type SearchConditions } from './search-condition.js';

/** The order of hits: rank, then name, then id, as k0, k1 and k2. */
export const relevance = (backward: boolean): OrderKey[] =>
  ['k0', 'k1', 'k2'].map((sql) => ({ sql, descending: backward }));

/** What all statements of one search share. */
export interface SearchRequest {
  readonly dialect: Dialect;
  readonly groupId: Buffer;
  readonly conditions: SearchConditions;
  /** Whose number is the searched text: they stand first and nowhere else. */
  readonly equal: readonly EqualNumber[];
  readonly list: ListConditions;
  readonly backward: boolean;
  readonly limit: number;
}

/** A stretch of the name order, and the matches of the index where that nominates. */
export interface Stretch {
  /** Behind this name key and id. */
  readonly behind?: readonly SqlValue[];
  /** From this name key on, or back from it. */
  readonly from?: Uint8Array;
  /** Up to this name key. */
  readonly until?: Uint8Array;
  /** The index nominates; else every customer of the stretch is looked at. */
  readonly match?: string;
}

/** All hits of the candidates at once, ranked and sorted: for few candidates. */
export function ranked(
  request: SearchRequest,
  match: string | undefined,
  position: readonly SqlValue[] | null,
): SqlPart {
  const { conditions, limit, backward } = request;
  const found = candidates(request, conditions.rank, conditions.contains, match === undefined ? {} : { match });
  const all = unionAll([...equalsBehind(request, position), found]);
  const keys = relevance(backward);
  const where = position ? behind(keys, position) : part('1 = 1');
  return part(
    `SELECT k0, k1, k2 FROM (${all.sql}) hits WHERE ${where.sql} ${orderBy(keys)} LIMIT ${limit}`,
    ...all.params,
    ...where.params,
  );
}

/** Hits of any rank in name order, as k0 and k1, behind a name key and id. Without a match every text is looked at; where it is null, none can hold what is searched for. */
export function byName(
  request: SearchRequest,
  match: string | undefined | null,
  position: readonly SqlValue[] | null,
): SqlPart {
  const stretch = { ...(position && { behind: position }), ...(match != null && { match }) };
  const byText = inNameOrder(request, rank.contains, match === null ? never : request.conditions.contains, stretch);
  const all = unionAll([...equals(request, position), byText]);
  const keys = relevance(request.backward).slice(1);
  return part(
    `SELECT k1 AS k0, k2 AS k1 FROM (${all.sql}) hits ${orderBy(keys)} LIMIT ${request.limit}`,
    ...all.params,
  );
}

/** Hits of one rank alone, in name order. */
export function ofRank(request: SearchRequest, wanted: number, stretch: Stretch): SqlPart {
  const { conditions } = request;
  if (wanted === rank.wordBegins)
    return inNameOrder(request, wanted, allOf([conditions.wordBegins, not(conditions.nameBegins)]), stretch);
  return inNameOrder(
    request,
    wanted,
    allOf([conditions.contains, not(conditions.wordBegins), not(conditions.nameBegins)]),
    stretch,
  );
}

/** Hits by number and by the beginning of the name, which an index finds: at most as many as a page needs of each. */
export function atOnce(
  request: SearchRequest,
  ranks: readonly number[],
  position: readonly SqlValue[] | null,
): SqlPart | null {
  const { conditions, backward, limit } = request;
  const sources = ranks.includes(rank.equal) ? equalsBehind(request, position) : [];
  if (ranks.includes(rank.nameBegins)) {
    const past = position?.[0] === rank.nameBegins ? position.slice(1) : null;
    for (const range of conditions.nameRanges) {
      const within = pastPosition(range, past, backward);
      if (within) sources.push(inNameOrder(request, rank.nameBegins, allOf([...within, conditions.nameText]), {}));
    }
  }
  if (sources.length === 0) return null;
  const all = unionAll(sources);
  return part(`SELECT k0, k1, k2 FROM (${all.sql}) hits ${orderBy(relevance(backward))} LIMIT ${limit}`, ...all.params);
}

/** What is left of a range behind a position, with one bound on either side: SQLite starts from the first it reads, not from the narrower. */
function pastPosition(
  { from, before }: NameRange,
  position: readonly SqlValue[] | null,
  backward: boolean,
): SqlPart[] | null {
  const [lower, upper] = [part('s.nameKey >= ?', from), part('s.nameKey < ?', before)];
  if (position === null) return [lower, upper];
  const key = position[0] as Uint8Array;
  const place = Buffer.compare(key, from) < 0 ? 'below' : Buffer.compare(key, before) >= 0 ? 'above' : 'within';
  if (place !== 'within') return (place === 'above') === backward ? [lower, upper] : null;
  const past = behind(nameOrder('s', backward), position);
  return [part(`(${past.sql})`, ...past.params), backward ? lower : upper];
}

function inNameOrder(request: SearchRequest, k0: number, condition: SqlPart, stretch: Stretch): SqlPart {
  const found = candidates(request, part(String(k0)), condition, stretch);
  const order = orderBy(nameOrder('s', request.backward));
  return part(`${found.sql} ${order} LIMIT ${request.limit}`, ...found.params);
}

/** The searched text is compared before the customer is looked up: only hits are. */
function candidates(
  { dialect, groupId, equal, list, backward }: SearchRequest,
  k0: SqlPart,
  condition: SqlPart,
  stretch: Stretch,
): SqlPart {
  const { withText, condition: matches } = gramJoin[dialect];
  const where = allOf([
    ...(stretch.match === undefined ? [] : [part(`${matches} AND g.groupId = ?`, stretch.match, groupId)]),
    part('s.groupId = ?', groupId),
    ...stretchOf(stretch, backward),
    condition,
    ...(equal.length === 0 ? [] : [not(anyOf(equal))]),
    list.where,
  ]);
  const byText = `${stretch.match === undefined ? 'customer_search s' : withText} ${thenJoin[dialect]} customer c ON c.groupId = s.groupId AND c.id = s.customerId`;
  const few = customerFrom(dialect, list, groupId);
  const from = list.isNarrow ? part(`${few.sql} ${searchRowJoin(dialect)}`, ...few.params) : part(byText);
  return part(
    `SELECT ${k0.sql} AS k0, s.nameKey AS k1, s.customerId AS k2 FROM ${from.sql} ${list.needsFilterRow ? filterRowJoin : ''} WHERE ${where.sql}`,
    ...k0.params,
    ...from.params,
    ...where.params,
  );
}

function stretchOf(stretch: Stretch, backward: boolean): SqlPart[] {
  const parts: SqlPart[] = [];
  if (stretch.behind)
    parts.push(
      part(
        `(${behind(nameOrder('s', backward), stretch.behind).sql})`,
        ...behind(nameOrder('s', backward), stretch.behind).params,
      ),
    );
  if (stretch.from) parts.push(part(`s.nameKey ${backward ? '<' : '>='} ?`, stretch.from));
  if (stretch.until) parts.push(part(`s.nameKey ${backward ? '>=' : '<'} ?`, stretch.until));
  return parts;
}

/** Those that stand behind a hit of any rank: the limit holds for what is left. */
function equalsBehind(request: SearchRequest, position: readonly SqlValue[] | null): SqlPart[] {
  if (position === null || position[0] === rank.equal) return equals(request, position?.slice(1) ?? null);
  return request.backward ? equals(request, null) : [];
}

function equals(
  { dialect, groupId, equal, list, backward, limit }: SearchRequest,
  position: readonly SqlValue[] | null,
): SqlPart[] {
  // The sign keeps SQLite from walking the name index for the sake of the order.
  const keys = [
    { sql: '+c.nameKey', descending: backward },
    { sql: '+c.id', descending: backward },
  ];
  const past = position ? [behind(keys, position)] : [];
  return apart(equal).map(({ first, butNot }) => {
    const from = customerFrom(dialect, first, groupId);
    const where = allOf([list.where, first, ...(butNot ? [butNot] : []), ...past]);
    return part(
      `SELECT ${rank.equal} AS k0, c.nameKey AS k1, c.id AS k2 FROM ${from.sql} ${joinsOf(dialect, list)} WHERE ${where.sql} ${orderBy(keys)} LIMIT ${limit}`,
      ...from.params,
      ...where.params,
    );
  });
}

const nameOrder = (table: string, backward: boolean): OrderKey[] => [
  { sql: `${table}.nameKey`, descending: backward },
  { sql: `${table}.customerId`, descending: backward },
];

/** Each in a SELECT of its own, so that each keeps its order and limit. */
function unionAll(parts: readonly SqlPart[]): SqlPart {
  return part(
    parts.map(({ sql }, at) => `SELECT * FROM (${sql}) u${at}`).join(' UNION ALL '),
    ...parts.flatMap(({ params }) => params),
  );
}
