import { eachGram, gramWord } from '../../src/customer/search/search-grams.js';
import type { LimitDatabase } from './limit-database.js';
import { listAnswer, listColumns, mainContactJoin, type ListRow } from './limit-list.js';

/** The first hits by name of a text of letters, anywhere in what is searched. */
export type LimitSearch = (variables: { readonly search: string; readonly first: number }) => Promise<object>;

/**
 * Searches by hand: a common text is found by walking through the names until the page is full, a rare one by the index of
 * its rarest gram. How common grams are is counted once.
 */
export async function openLimitSearch(database: LimitDatabase, groupId: Uint8Array): Promise<LimitSearch> {
  const { rows, withGram } = await countGrams(database, groupId);
  const [byWalk, byGram] = [walk(), gramSearch[database.dialect]()];
  return async ({ search, first }) => {
    const needle = Buffer.from(search);
    const rarest = rarestGram(search, withGram);
    const found =
      rarest === undefined || rarest.count ** 2 >= first * rows
        ? await database.all<ListRow>(byWalk, [groupId, needle, first + 1, groupId])
        : await database.all<ListRow>(byGram, [
            database.dialect === 'sqlite' ? `"${rarest.text}"` : `+${rarest.word}`,
            groupId,
            needle,
            first + 1,
            groupId,
          ]);
    return listAnswer(found, first);
  };
}

interface Gram {
  readonly text: string;
  readonly word: string;
  readonly count: number;
}

function rarestGram(text: string, withGram: ReadonlyMap<number, number>): Gram | undefined {
  let rarest: Gram | undefined;
  eachGram(text, (gram, at) => {
    const count = withGram.get(gram) ?? 0;
    if (!rarest || count < rarest.count) rarest = { text: text.slice(at, at + 3), word: gramWord(gram), count };
  });
  return rarest;
}

async function countGrams(
  database: LimitDatabase,
  groupId: Uint8Array,
): Promise<{ rows: number; withGram: Map<number, number> }> {
  const withGram = new Map<number, number>();
  let rows = 0;
  let after: { nameKey: Uint8Array; customerId: Uint8Array } = {
    nameKey: Buffer.alloc(0),
    customerId: Buffer.alloc(0),
  };
  for (;;) {
    const texts = await database.all<{ nameKey: Uint8Array; customerId: Uint8Array; text: Uint8Array }>(
      `SELECT nameKey, customerId, text FROM customer_search WHERE groupId = ? AND nameKey >= ? AND (nameKey > ? OR customerId > ?)
       ORDER BY nameKey, customerId LIMIT 5000`,
      [groupId, after.nameKey, after.nameKey, after.customerId],
    );
    for (const { text } of texts) {
      const grams = new Set<number>();
      eachGram(Buffer.from(text).toString(), (gram) => grams.add(gram));
      for (const gram of grams) withGram.set(gram, (withGram.get(gram) ?? 0) + 1);
    }
    rows += texts.length;
    const last = texts.at(-1);
    if (!last) return { rows, withGram };
    after = last;
  }
}

/** The hits first, by keys alone; then what is shown of them. */
const shown = (hits: string): string => `
  SELECT ${listColumns} FROM (${hits}) page
    JOIN customer c ON c.groupId = ? AND c.id = page.customerId
    ${mainContactJoin}
   ORDER BY page.nameKey, page.customerId`;

const walk = (): string =>
  shown(`SELECT s.nameKey, s.customerId FROM customer_search s WHERE s.groupId = ? AND INSTR(s.text, ?) > 0 AND s.status <> 2
         ORDER BY s.nameKey, s.customerId LIMIT ?`);

const gramSearch = {
  sqlite: () =>
    shown(`SELECT s.nameKey, s.customerId FROM customer_gram_index CROSS JOIN customer_gram g ON g.docId = customer_gram_index.rowid
             CROSS JOIN customer_search s ON s.groupId = g.groupId AND s.nameKey = g.nameKey AND s.customerId = g.customerId
           WHERE customer_gram_index MATCH ? AND g.groupId = ? AND INSTR(s.text, ?) > 0 AND s.status <> 2
           ORDER BY s.nameKey, s.customerId LIMIT ?`),
  mysql: () =>
    shown(`SELECT s.nameKey, s.customerId FROM customer_gram g
             STRAIGHT_JOIN customer_search s ON s.groupId = g.groupId AND s.nameKey = g.nameKey AND s.customerId = g.customerId
           WHERE MATCH (g.grams) AGAINST (? IN BOOLEAN MODE) AND g.groupId = ? AND INSTR(s.text, ?) > 0 AND s.status <> 2
           ORDER BY s.nameKey, s.customerId LIMIT ?`),
};
