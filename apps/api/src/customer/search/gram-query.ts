import type { Dialect, Sql } from '../../database/sql.js';
import type { GroupStatistics } from './group-statistics.js';
import { eachGram, gramWord, pairOf, pairWord } from './search-grams.js';

/** What the index of grams is asked for: rows that may hold the text. Each is compared with the text itself afterwards. */
export interface GramQuery {
  /** One list for each reading; all of a list's grams must be there. */
  readonly readings: readonly (readonly RareGram[])[];
  /** About how many customers hold the text. */
  readonly hits: number;
  /** What answering costs, counted in customers looked through one after another. */
  readonly cost: number;
}

export interface RareGram {
  /** As the index of each database knows it. A pair stands for every gram that begins with it. */
  readonly kind: 'gram' | 'pair';
  readonly text: string;
  readonly word: string;
  readonly rows: number;
}

/** The grams to ask for, from ways to read what is searched for, each a list of pieces. Null where the pieces are too short to have any. */
export function gramQuery(
  dialect: Dialect,
  readings: readonly (readonly string[])[],
  statistics: GroupStatistics,
): GramQuery | null {
  const chosen = readings.map((pieces) =>
    rarest(
      dialect,
      pieces.flatMap((piece) => gramsIn(piece, statistics)),
    ),
  );
  if (chosen.some((grams) => grams.length === 0)) return null;
  const hits = readings.map((pieces) => statistics.withAll(pieces));
  const { entry, row } = costs[dialect];
  const cost = chosen.map((grams, at) => {
    const entries = grams.reduce((sum, { rows }) => sum + rows, 0);
    const nominated = grams.length > 1 ? (hits[at] ?? 0) : (grams[0]?.rows ?? 0);
    return entries * entry + nominated * row;
  });
  return { readings: chosen, hits: sum(hits), cost: sum(cost) };
}

/** How many customers are looked through, one after another, until so many hits are met. */
export const walkCost = ({ rows }: GroupStatistics, hits: number, limit: number): number =>
  Math.min(rows, (limit * rows) / Math.max(1, hits));

/** The expression that MATCH takes; null when nothing can match. */
export async function matchExpression(sql: Sql, { readings }: GramQuery): Promise<string | null> {
  if (sql.dialect === 'mysql')
    return readings
      .map((grams) => `(${grams.map(({ kind, word }) => `+${word}${kind === 'pair' ? '*' : ''}`).join(' ')})`)
      .join(' ');
  const expressions = await Promise.all(
    readings.map(async (grams) => Promise.all(grams.map((gram) => sqliteTerms(sql, gram)))),
  );
  const possible = expressions.filter((terms) => terms.every((term) => term !== ''));
  return possible.length === 0 ? null : possible.map((terms) => `(${terms.join(' AND ')})`).join(' OR ');
}

/** The index with the table that leads from it to customers (as `g`), on to the searched text (as `s`), and the condition that takes the expression. */
export const gramJoin: Readonly<Record<Dialect, GramJoin>> = {
  sqlite: joined(
    'customer_gram_index CROSS JOIN customer_gram g ON g.docId = customer_gram_index.rowid',
    'CROSS JOIN',
    'customer_gram_index MATCH ?',
  ),
  mysql: joined('customer_gram g', 'STRAIGHT_JOIN', 'MATCH (g.grams) AGAINST (? IN BOOLEAN MODE)'),
};

export interface GramJoin {
  readonly table: string;
  readonly withText: string;
  readonly condition: string;
}

function joined(table: string, join: string, condition: string): GramJoin {
  const withText = `${table} ${join} customer_search s ON s.groupId = g.groupId AND s.nameKey = g.nameKey AND s.customerId = g.customerId`;
  return { table, withText, condition };
}

/**
 * What an entry of the index costs, and a row that it nominates, against a customer that is looked through: measured at
 * 100,000 and at a million. SQLite's lists are cheap to cut with each other, and each of its rows is three look-ups.
 */
const costs: Readonly<Record<Dialect, { readonly entry: number; readonly row: number }>> = {
  sqlite: { entry: 0.1, row: 20 },
  mysql: { entry: 4, row: 6 },
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function gramsIn(text: string, statistics: GroupStatistics): RareGram[] {
  if (text.length === 2) {
    const pair = pairOf(text);
    return pair === undefined ? [] : [{ kind: 'pair', text, word: pairWord(pair), rows: statistics.withPair(pair) }];
  }
  const grams: RareGram[] = [];
  eachGram(text, (gram, at) => {
    const piece = text.slice(at, at + 3);
    // SQLite counts characters beyond the basic plane as one, we as two.
    if (!/[\ud800-\udfff]/.test(piece))
      grams.push({ kind: 'gram', text: piece, word: gramWord(gram), rows: statistics.withGram(gram) });
  });
  return grams;
}

/** On SQLite the four rarest; on MySQL the rarest, and a second one only where that is hardly more common. */
function rarest(dialect: Dialect, grams: readonly RareGram[]): RareGram[] {
  const sorted = [...new Map(grams.map((gram) => [gram.word, gram])).values()].sort((a, b) => a.rows - b.rows);
  if (dialect === 'sqlite') return sorted.slice(0, 4);
  const [first, second] = sorted;
  if (!first) return [];
  return second && first.rows > 100 && second.rows < first.rows * 1.4 ? [first, second] : [first];
}

async function sqliteTerms(sql: Sql, { kind, text }: RareGram): Promise<string> {
  if (kind === 'gram') return quoted(text);
  const terms = await sql.all<{ term: string }>(
    'SELECT term FROM customer_gram_vocabulary WHERE term >= ? AND term < ?',
    [text, `${text}\u{10FFFF}`],
  );
  return terms.length === 0 ? '' : `(${terms.map(({ term }) => quoted(term)).join(' OR ')})`;
}

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`;
