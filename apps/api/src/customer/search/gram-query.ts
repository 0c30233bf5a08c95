import type { Dialect, Sql } from '../../database/sql.js';
import type { GroupStatistics } from './group-statistics.js';
import { eachGram, gramWord, pairOf, pairWord } from './search-grams.js';
import { anywhere, type SearchTerms } from './search-terms.js';

/** What the index of grams is asked for: rows that may hold the text. Each is compared with the text itself afterwards. */
export interface GramQuery {
  /** One list for each reading; all of a list's grams must be there. */
  readonly readings: readonly (readonly RareGram[])[];
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

/** The rarest grams of what is searched for; null where the words are too short to have any. */
export function gramQuery(terms: SearchTerms, statistics: GroupStatistics, needle: (word: string) => string = anywhere): GramQuery | null {
  const readings = terms.readings.map((words) => rarest(words.flatMap((word) => gramsIn(needle(word), statistics))));
  if (readings.some((grams) => grams.length === 0)) return null;
  return { readings, cost: readings.reduce((sum, grams) => sum + costOf(grams), 0) };
}

/** The expression that MATCH takes; null when nothing can match. */
export async function matchExpression(sql: Sql, { readings }: GramQuery): Promise<string | null> {
  if (sql.dialect === 'mysql') return readings.map((grams) => `(${grams.map(({ kind, word }) => `+${word}${kind === 'pair' ? '*' : ''}`).join(' ')})`).join(' ');
  const expressions = await Promise.all(readings.map(async (grams) => Promise.all(grams.map((gram) => sqliteTerms(sql, gram)))));
  const possible = expressions.filter((terms) => terms.every((term) => term !== ''));
  return possible.length === 0 ? null : possible.map((terms) => `(${terms.join(' AND ')})`).join(' OR ');
}

/** The index with the table that leads from it to customers (as `g`), on to the searched text (as `s`), and the condition that takes the expression. */
export const gramJoin: Readonly<Record<Dialect, GramJoin>> = {
  sqlite: joined('customer_gram_index CROSS JOIN customer_gram g ON g.docId = customer_gram_index.rowid', 'CROSS JOIN', 'customer_gram_index MATCH ?'),
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

/** Measured at a million on both databases: an entry of the index costs as much as four rows looked through, a row found by it six. */
const costOfEntry = 4;
const costOfRow = 6;

const costOf = (grams: readonly RareGram[]): number => grams.reduce((sum, { rows }) => sum + rows * costOfEntry, (grams[0]?.rows ?? 0) * costOfRow);

function gramsIn(text: string, statistics: GroupStatistics): RareGram[] {
  if (text.length === 2) {
    const pair = pairOf(text);
    return pair === undefined ? [] : [{ kind: 'pair', text, word: pairWord(pair), rows: statistics.withPair(pair) }];
  }
  const grams: RareGram[] = [];
  eachGram(text, (gram, at) => {
    const piece = text.slice(at, at + 3);
    // SQLite counts characters beyond the basic plane as one, we as two.
    if (!/[\ud800-\udfff]/.test(piece)) grams.push({ kind: 'gram', text: piece, word: gramWord(gram), rows: statistics.withGram(gram) });
  });
  return grams;
}

/** The rarest, and a second one where the first alone would leave many rows to compare. */
function rarest(grams: readonly RareGram[]): RareGram[] {
  const [first, second] = [...grams].sort((a, b) => a.rows - b.rows).filter(({ word }, at, all) => all.findIndex((other) => other.word === word) === at);
  if (!first) return [];
  return second && first.rows > 100 && second.rows < first.rows * 10 ? [first, second] : [first];
}

async function sqliteTerms(sql: Sql, { kind, text }: RareGram): Promise<string> {
  if (kind === 'gram') return quoted(text);
  const terms = await sql.all<{ term: string }>('SELECT term FROM customer_gram_vocabulary WHERE term >= ? AND term < ?', [text, `${text}\u{10FFFF}`]);
  return terms.length === 0 ? '' : `(${terms.map(({ term }) => quoted(term)).join(' OR ')})`;
}

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`;
