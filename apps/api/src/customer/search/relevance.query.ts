import type { Sql, SqlPart, SqlValue } from '../../database/sql.js';
import type { GroupStatistics } from './group-statistics.js';
import { gramQuery, matchExpression, walkCost } from './gram-query.js';
import { rank } from './search-condition.js';
import { atOnce, ofRank, ranked, type SearchRequest, type Stretch } from './search-sources.js';
import { anywhere, atWordStart, piecesOf, type SearchTerms } from './search-terms.js';

export interface RelevanceOptions<Row> {
  readonly sql: Sql;
  readonly terms: SearchTerms;
  readonly request: SearchRequest;
  readonly statistics: GroupStatistics | null | 'unread';
  /** Rank, name key and id of the hit that the page follows. */
  readonly position: readonly SqlValue[] | null;
  /** Reads the rows that a statement finds, in its order. */
  readonly read: (place: SqlPart) => Promise<Row[]>;
}

/**
 * The hits of a search in their order, one more than a page. Few candidates (a small group, or a rare text that the index
 * of grams nominates) are ranked and sorted at once. A common text is walked through in name order, one rank after the
 * other, and the walk ends with the page: there are always enough hits near the start.
 */
export async function relevanceRows<Row>(options: RelevanceOptions<Row>): Promise<Row[]> {
  const { sql, terms, request, statistics, position, read } = options;
  if (statistics === null) return read(ranked(request, undefined, position));
  const grams = statistics === 'unread' ? null : gramQuery(sql.dialect, piecesOf(terms, anywhere), statistics);
  if (statistics !== 'unread' && grams && grams.cost < walkCost(statistics, grams.hits, request.limit)) {
    const match = await matchExpression(sql, grams);
    return match === null
      ? read(atOnce(request, [rank.equal], position) ?? noHits)
      : read(ranked(request, match, position));
  }
  const rows: Row[] = [];
  for (const ranks of phases(position, request.backward)) {
    const rest = { ...request, limit: request.limit - rows.length };
    const from = position !== null && ranks.includes(Number(position[0])) ? position : null;
    if (ranks.includes(rank.equal) || ranks.includes(rank.nameBegins)) {
      const place = atOnce(rest, ranks, from);
      if (place) rows.push(...(await read(place)));
    } else {
      rows.push(...(await walk({ ...options, request: rest, position: from }, ranks[0] ?? rank.contains)));
    }
    if (rows.length >= request.limit) break;
  }
  return rows;
}

/** The ranks that are left, in the order they are read; the first two by one statement. */
function phases(position: readonly SqlValue[] | null, backward: boolean): number[][] {
  const all = [[rank.equal, rank.nameBegins], [rank.wordBegins], [rank.contains]];
  const left = (wanted: number): boolean =>
    position === null || (backward ? wanted <= Number(position[0]) : wanted >= Number(position[0]));
  const groups = all.map((ranks) => ranks.filter(left)).filter((ranks) => ranks.length > 0);
  return backward ? groups.reverse() : groups;
}

/** Hits of one rank in stretches of the name order; what turns out rare after the first is left to the index. */
async function walk<Row>(
  { sql, terms, request, statistics, position, read }: RelevanceOptions<Row>,
  wanted: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  let start: Stretch = position ? { behind: position.slice(1) } : {};
  if (statistics === 'unread' || statistics === null) return read(ofRank(request, wanted, start));
  const { backward, limit } = request;
  const { firstStretch, longestStretch } = statistics.tuning;
  const readings = piecesOf(terms, wanted === rank.wordBegins ? atWordStart : anywhere);
  const grams = gramQuery(sql.dialect, readings, statistics);
  const expected = walkCost(statistics, grams?.hits ?? statistics.rows, limit);
  let length = Math.max(firstStretch, 4 * expected);
  let isRare = grams !== null && grams.cost < expected;
  let at: Uint8Array | null = position ? (position[1] as Uint8Array) : null;
  for (;;) {
    const match = isRare && grams ? await matchExpression(sql, grams) : undefined;
    if (match === null) return rows;
    const until: Uint8Array | null =
      match === undefined ? statistics.keyAfter(at, Math.min(length, longestStretch), backward) : null;
    const stretch = { ...start, ...(match !== undefined && { match }), ...(until && { until }) };
    rows.push(...(await read(ofRank({ ...request, limit: limit - rows.length }, wanted, stretch))));
    if (rows.length >= limit || until === null) return rows;
    at = until;
    start = { from: until };
    length = longestStretch;
    // The text has proved rarer than the sample said: the index is taken as soon as it beats walking to the end.
    isRare = grams !== null && grams.cost < statistics.rows;
  }
}

const noHits: SqlPart = { sql: 'SELECT 0 AS k0, c.nameKey AS k1, c.id AS k2 FROM customer c WHERE 1 = 0', params: [] };
