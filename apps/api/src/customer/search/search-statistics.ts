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

  /**
   * `unread` until a first reading is done; null for a group so small that it needs none. When custom fields have been
   * changed, texts may be about to get words that nobody had: for a while they are read again soon.
   */
  of({ groupId, customFieldsVersion }: SearchingGroup): GroupStatistics | null | 'unread' {
    const known = this.known.get(groupId.toString('hex'));
    if (known && known.version !== customFieldsVersion) {
      if (known.version !== null) known.changedAt = this.clock();
      known.version = customFieldsVersion;
    }
    if (!known || (known.readAt !== null && this.clock() - known.readAt > this.lifetimeOf(known)))
      void this.ready(groupId);
    return known && known.readAt !== null ? known.statistics : 'unread';
  }

  private lifetimeOf({ changedAt }: Known): number {
    return changedAt !== null && this.clock() - changedAt < lifetimeMs ? shortLifetimeMs : lifetimeMs;
  }

  /** Reads them unless that is going on already. A failure is the next search's to notice. */
  async ready(groupId: Buffer): Promise<void> {
    const key = groupId.toString('hex');
    const before = this.known.get(key);
    if (before?.reading) return before.reading;
    const { statistics = null, readAt = null, version = null, changedAt = null } = before ?? {};
    const known: Known = { statistics, readAt, version, changedAt, reading: null };
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

export interface SearchingGroup {
  readonly groupId: Buffer;
  /** Of its custom fields. */
  readonly customFieldsVersion: number;
}

interface Known {
  statistics: GroupStatistics | null;
  readAt: number | null;
  /** Of the custom fields when it was last asked, and when that was first another. */
  version: number | null;
  changedAt: number | null;
  reading: Promise<void> | null;
}

const lifetimeMs = 10 * 60_000;
const shortLifetimeMs = 30_000;
