import type { Sql } from '../../database/sql.js';
import { readStatistics, type GroupStatistics, type SearchTuning } from './group-statistics.js';

/**
 * The statistics of the groups that search, each read when it first does and again when it is old. They choose the way
 * and never the answer: while they are missing or out of date, a search may take longer, and finds the same.
 */
export class SearchStatistics {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly read: Sql,
    private readonly clock: () => number,
    private readonly tuning?: SearchTuning,
  ) {}

  /** `unread` until a first reading is done; null for a group so small that it needs none. */
  of(groupId: Buffer): GroupStatistics | null | 'unread' {
    const key = groupId.toString('hex');
    const known = this.known.get(key);
    if (!known || (known.readAt !== null && this.clock() - known.readAt > lifetimeMs)) void this.ready(groupId);
    return known && known.readAt !== null ? known.statistics : 'unread';
  }

  /** Reads them unless that is going on already. A failure is the next search's to notice. */
  async ready(groupId: Buffer): Promise<void> {
    const key = groupId.toString('hex');
    const before = this.known.get(key);
    if (before?.reading) return before.reading;
    const known: Known = { statistics: before?.statistics ?? null, readAt: before?.readAt ?? null, reading: null };
    this.known.set(key, known);
    known.reading = readStatistics(this.read, groupId, this.tuning)
      .then((statistics) => {
        known.statistics = statistics;
        known.readAt = this.clock();
      })
      .catch(() => {
        if (known.readAt === null) this.known.delete(key);
      })
      .finally(() => {
        known.reading = null;
      });
    return known.reading;
  }
}

interface Known {
  statistics: GroupStatistics | null;
  readAt: number | null;
  reading: Promise<void> | null;
}

const lifetimeMs = 10 * 60_000;
