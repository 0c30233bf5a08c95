import { setImmediate as turn } from 'node:timers/promises';
import type { Sql } from '../../database/sql.js';
import { eachGram, gramCount, pairCount, pairOfGram } from './search-grams.js';

/** How common texts are in one group, from a few thousand of its customers: enough to choose how to search. */
export class GroupStatistics {
  private readonly grams = new Uint16Array(gramCount);
  private readonly pairs = new Uint16Array(pairCount);
  /** The sampled texts, one after the other; line breaks stand in none of them. */
  private readonly sample: string;

  constructor(
    /** Customers in the group, the bin included. */
    readonly rows: number,
    /** The name key of every n-th customer, in order. */
    private readonly marks: readonly Buffer[],
    private readonly texts: readonly string[],
    readonly tuning: SearchTuning = defaultTuning,
  ) {
    this.sample = texts.map((text) => `${text}\n`).join('');
    for (const text of texts) this.count(text);
  }

  /** About how many customers have the gram in their text. */
  withGram(gram: number): number {
    return this.scaled(this.grams[gram] ?? 0);
  }

  withPair(pair: number): number {
    return this.scaled(this.pairs[pair] ?? 0);
  }

  /** About how many customers have all of these pieces in their text. Looks at no more of the sample than it takes to tell. */
  withAll(pieces: readonly string[]): number {
    const longest = pieces.reduce((one, other) => (other.length > one.length ? other : one), '');
    let found = 0;
    let at = this.sample.indexOf(longest);
    for (; at !== -1 && found < enough;) {
      const end = this.sample.indexOf('\n', at);
      const text = this.sample.slice(this.sample.lastIndexOf('\n', at) + 1, end);
      if (pieces.every((piece) => text.includes(piece))) found += 1;
      at = this.sample.indexOf(longest, end);
    }
    const looked = at === -1 ? 1 : at / this.sample.length;
    return this.scaled(found) / Math.max(looked, 1 / Math.max(1, this.texts.length));
  }

  /** The name key that lies about so many customers further on; null when that is past the end. */
  keyAfter(from: Uint8Array | null, rows: number, backward: boolean): Buffer | null {
    const steps = Math.max(1, Math.ceil(rows / this.tuning.step));
    if (backward) return this.marks[(from === null ? this.marks.length : this.marksUpTo(from, -1)) - steps] ?? null;
    return this.marks[(from === null ? 0 : this.marksUpTo(from, 0)) + steps - 1] ?? null;
  }

  /** How many marks lie below the key; with `most` 0, those that equal it are counted too. */
  private marksUpTo(key: Uint8Array, most: -1 | 0): number {
    let [low, high] = [0, this.marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (Buffer.compare(this.marks[middle] ?? key, key) <= most) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private count(text: string): void {
    const [grams, pairs] = [new Set<number>(), new Set<number>()];
    eachGram(text, (gram) => {
      grams.add(gram);
      pairs.add(pairOfGram(gram));
    });
    for (const gram of grams) this.grams[gram] = (this.grams[gram] ?? 0) + 1;
    for (const pair of pairs) this.pairs[pair] = (this.pairs[pair] ?? 0) + 1;
  }

  /** What the sample never met is taken for half as common as what it met once. */
  private scaled(found: number): number {
    return (Math.max(found, 0.5) * this.rows) / Math.max(1, this.texts.length);
  }
}

/** In customers. Tests choose small ones, so that every way of searching is taken. */
export interface SearchTuning {
  /** Up to this many, looking through the whole group is as quick as anything. */
  readonly smallGroup: number;
  /** From one mark in the name order to the next. */
  readonly step: number;
  /** How far a walk goes before it asks whether the index would be quicker. */
  readonly firstStretch: number;
  /** How far one statement goes at most: on the embedded database others wait meanwhile, some 20 ms. */
  readonly longestStretch: number;
}

const defaultTuning: SearchTuning = { smallGroup: 5000, step: 1000, firstStretch: 4000, longestStretch: 40_000 };

/** Reads a group's statistics in steps of a millisecond, so that the embedded database serves others in between. Null for a small group. */
export async function readStatistics(
  sql: Sql,
  groupId: Buffer,
  tuning: SearchTuning = defaultTuning,
): Promise<GroupStatistics | null> {
  const { step, smallGroup } = tuning;
  const marks: Buffer[] = [];
  let rows = 0;
  for (let from: Place | undefined = firstPlace; from;) {
    const counted: (Place | undefined)[] = await sql.all<Place>(
      `SELECT nameKey, customerId FROM customer_search WHERE groupId = ? AND nameKey >= ? AND (nameKey > ? OR customerId > ?)
       ORDER BY nameKey, customerId LIMIT 1 OFFSET ${step - 1}`,
      [groupId, from.nameKey, from.nameKey, from.customerId],
    );
    from = counted[0];
    if (from) marks.push(from.nameKey);
    rows += step;
    await turn();
  }
  if (rows <= smallGroup) return null;
  const sampled: string[] = [];
  const each = Math.ceil(sampleSize / marks.length);
  for (const mark of marks) {
    const texts = await sql.all<{ text: Buffer }>(
      `SELECT text FROM customer_search WHERE groupId = ? AND nameKey >= ? ORDER BY nameKey, customerId LIMIT ${each}`,
      [groupId, mark],
    );
    sampled.push(...texts.map(({ text }) => text.toString()));
    await turn();
  }
  return new GroupStatistics(rows - step / 2, marks, sampled, tuning);
}

interface Place {
  readonly nameKey: Buffer;
  readonly customerId: Buffer;
}

const firstPlace: Place = { nameKey: Buffer.alloc(0), customerId: Buffer.alloc(0) };
const sampleSize = 4000;
/** So many hits tell how common something is. */
const enough = 16;
