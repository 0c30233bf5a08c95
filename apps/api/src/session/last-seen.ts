import { LRUCache } from 'lru-cache';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { lastSeenGrainMs } from './session-terms.js';

/** Notes that a session or key is in use: beside the request, and at most every five minutes for each. */
export class LastSeen {
  private readonly pending = new Set<string>();
  /** When each was noted last, for requests that were under way meanwhile and know only what was before. */
  private readonly noted = new LRUCache<string, number>({ max: 1000 });

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly onError: (error: unknown) => void,
  ) {}

  session(groupId: Buffer, idHash: Buffer, lastSeenAt: number, now: number): void {
    this.note(
      groupId,
      idHash,
      lastSeenAt,
      now,
      'UPDATE session SET lastSeenAt = ? WHERE groupId = ? AND idHash = ? AND lastSeenAt < ?',
    );
  }

  apiKey(groupId: Buffer, id: Buffer, lastUsedAt: number | null, now: number): void {
    this.note(
      groupId,
      id,
      lastUsedAt ?? 0,
      now,
      'UPDATE api_key SET lastUsedAt = ? WHERE groupId = ? AND id = ? AND COALESCE(lastUsedAt, 0) < ?',
    );
  }

  /** Resolves when nothing is being noted any more. */
  async settled(): Promise<void> {
    while (this.pending.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  private note(groupId: Buffer, id: Buffer, last: number, now: number, sql: string): void {
    const key = id.toString('latin1');
    if (now - Math.max(last, this.noted.get(key) ?? 0) < lastSeenGrainMs || this.pending.has(key)) return;
    this.pending.add(key);
    this.unitOfWork
      .inTransaction((tx) => tx.sql.run(sql, [now, groupId, id, now]))
      .then(() => this.noted.set(key, now))
      .catch(this.onError)
      .finally(() => this.pending.delete(key));
  }
}
