import { setImmediate as turn } from 'node:timers/promises';
import type { Sql } from '../../database/sql.js';
import { eachGram, gramCount, pairCount, pairOfGram } from './search-grams.js';

/** How common texts are in one group, from a few thousand of its customers: enough to choose how to search. */
export class GroupStatistics {
  private readonly grams = new Uint16Array(gramCount);
  private readonly pairs = new Uint16Array(pairCount);
  private readonly counted = new Int32Array(pairCount).fill(-1);
  private samples = 0;

  constructor(
    /** Customers in the group, the bin included. */
    readonly rows: number,
    /** The name key of every n-th customer, in order. */
    private readonly marks: readonly Buffer[],
    readonly tuning: SearchTuning = defaultTuning,
  ) {}

  add(text: string): void {
    this.samples += 1;
    const seen = new Set<number>();
    eachGram(text, (gram) => {
      if (seen.has(gram)) return;
      seen.add(gram);
      this.grams[gram] = (this.grams[gram] ?? 0) + 1;
      const pair = pairOfGram(gram);
      if (this.counted[pair] === this.samples) return;
      this.counted[pair] = this.samples;
      this.pairs[pair] = (this.pairs[pair] ?? 0) + 1;
    });
  }

  /** About how many customers have the gram in their text. */
  withGram(gram: number): number {
    return this.scaled(this.grams[gram] ?? 0);
  }

  withPair(pair: number): number {
    return this.scaled(this.pairs[pair] ?? 0);
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

  /** What the sample never met is taken for half as common as what it met once. */
  private scaled(found: number): number {
    return (Math.max(found, 0.5) * this.rows) / Math.max(1, this.samples);
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

export const defaultTuning: SearchTuning = { smallGroup: 5000, step: 1000, firstStretch: 4000, longestStretch: 40_000 };

/** Reads a group's statistics in steps of a millisecond, so that the embedded database serves others in between. Null for a small group. */
export async function readStatistics(sql: Sql, groupId: Buffer, tuning: SearchTuning = defaultTuning): Promise<GroupStatistics | null> {
  const { step, smallGroup } = tuning;
  const marks: Buffer[] = [];
  let rows = 0;
  for (let from: Place | undefined = firstPlace; from; ) {
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
  const statistics = new GroupStatistics(rows - step / 2, marks, tuning);
  const each = Math.ceil(sampleSize / marks.length);
  for (const mark of marks) {
    const texts = await sql.all<{ text: Buffer }>(
      `SELECT text FROM customer_search WHERE groupId = ? AND nameKey >= ? ORDER BY nameKey, customerId LIMIT ${each}`,
      [groupId, mark],
    );
    for (const { text } of texts) statistics.add(text.toString());
    await turn();
  }
  return statistics;
}

interface Place {
  readonly nameKey: Buffer;
  readonly customerId: Buffer;
}

const firstPlace: Place = { nameKey: Buffer.alloc(0), customerId: Buffer.alloc(0) };
const sampleSize = 4000;
