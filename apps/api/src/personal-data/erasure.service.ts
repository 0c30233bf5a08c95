import { eraseCustomer, type ErasureGround } from '@register/domain/customer/erasure';
import { violation, type Violation } from '@register/domain/violation';
import { recordAccess } from '../access-log/access-recorder.js';
import type { CustomerErasureService, ErasableCustomer, ErasedRow } from '../customer/customer-erasure.service.js';
import type { Sql } from '../database/sql.js';
import type { Transaction, UnitOfWork } from '../database/unit-of-work.js';
import { authorOf, type HistoryAuthor } from '../history/history-recorder.js';
import type { Log } from '../log.js';
import type { HeldSource } from '../module.js';
import type { Actor } from '../request-context.js';
import { heldCounts, type HeldCount } from './held-counts.query.js';
import type { Tombstone, Tombstones } from './tombstones.js';

/**
 * Erases customers: nothing of the person is left, in the database and beside it, but the number. Each module says in its
 * `held` how what it holds leaves; all of it is one transaction. That it is about to be kept is written down before, and that it
 * was after, where an older copy of the database cannot take it back.
 */
export class ErasureService {
  constructor(private readonly deps: ErasureDeps) {}

  /** What would be erased, and why it may not be now; null for what the actor may not erase. */
  async plan(actor: Actor, key: Buffer): Promise<ErasurePlan | null> {
    const { read, customers, sources } = this.deps;
    const found = await customers.find(read, actor, key, 'LOOK');
    if (!found) return null;
    return {
      number: found.customer.number,
      parts: await heldCounts({ sql: read, groupId: actor.groupId, sources }, [key]),
      blocks: found.blocks,
    };
  }

  /** By whoever has typed the customer's number. */
  async erase(
    actor: Actor,
    key: Buffer | undefined,
    asked: { readonly confirmation: string; readonly ground: ErasureGround },
  ): Promise<readonly Violation[]> {
    if (!key) return missing;
    const violations = await this.eraseOne(actor, key, asked.ground, (found) =>
      Promise.resolve(found ? eraseCustomer(found.customer.number, asked, found.situation, found.today) : missing),
    );
    if (violations.length === 0) await this.afterwards();
    return violations;
  }

  /**
   * What has been erased already, and stands in the database all the same since an older copy of it was put back, is erased
   * again. How many.
   */
  async eraseAgain(): Promise<number> {
    const { unitOfWork, read, tombstones, customers } = this.deps;
    // Before anything is served, nothing goes on.
    await this.settle(Infinity);
    const { standing } = await tombstones.all();
    const risen = await customers.notErased(read, standing);
    for (const stone of risen)
      await unitOfWork.inTransaction(({ sql }) => this.remove(sql, stone, { by: system, ground: null }));
    if (risen.length > 0) await this.afterwards();
    return risen.length;
  }

  /**
   * Writes down how erasures ended of which only the beginning is, since they failed, the process died or the disk was full:
   * the database knows. Not of those that may still go on.
   */
  async settle(before = this.deps.clock() - longestMs): Promise<void> {
    const { tombstones, customers, read } = this.deps;
    const open = (await tombstones.all()).intended.filter(({ at }) => at <= before);
    const failed = new Set(await customers.notErased(read, open));
    await tombstones.withdraw([...failed]);
    await tombstones.stand(open.filter((stone) => !failed.has(stone)));
  }

  /** What is left of a customer that was erased; null for any other. */
  find(groupId: Buffer, by: { readonly key: Buffer } | { readonly number: string }): Promise<ErasedRow | null> {
    return this.deps.customers.erased(this.deps.read, groupId, by);
  }

  /** Erases one that the actor may erase, in a transaction of its own, unless something is against it. */
  async eraseOne(actor: Actor, key: Buffer, ground: ErasureGround, decide: Decide): Promise<readonly Violation[]> {
    const { unitOfWork, customers, tombstones, clock, log } = this.deps;
    const at = clock();
    let kept: readonly Tombstone[] = [];
    const violations = await unitOfWork.inTransaction(async (tx) => {
      kept = [];
      const found = await customers.find(tx.sql, actor, key, 'CHANGE');
      const refused = await decide(found, tx);
      if (!found || refused.length > 0) return found ? refused : missing;
      const { groupId } = actor;
      const stones = found.together.map((customerId) => ({ groupId, customerId, at }));
      for (const stone of stones) await this.remove(tx.sql, stone, { by: authorOf(actor), ground });
      // Last: from here on nothing but the commit may fail.
      for (const stone of stones) await tombstones.intend(stone);
      kept = stones;
      return [];
    });
    // They are erased whatever becomes of this: what cannot be written now is found out again, by `settle`.
    await tombstones.stand(kept).catch((error: unknown) => log.failure(error, { where: 'tombstones' }));
    return violations;
  }

  private async remove(
    sql: Sql,
    { groupId, customerId, at }: Tombstone,
    { by, ground }: { readonly by: HistoryAuthor; readonly ground: ErasureGround | null },
  ): Promise<void> {
    const { sources, customers } = this.deps;
    const leaving = { sql, groupId, customerId, at };
    for (const { erasure } of sources) await erasure.erase?.(leaving);
    const number = await customers.erase(sql, groupId, customerId, at);
    if (number === null) return;
    const subject = { kind: 'CUSTOMER', id: customerId, name: number } as const;
    const changes = ground === null ? [] : [{ field: 'ground', old: null, new: ground }];
    await recordAccess(sql, groupId, [{ at: this.deps.clock(), by, action: 'ERASED', subject, customerId, changes }]);
  }

  /** It is erased whatever becomes of this: what is left is found again by the sweeper of files. */
  async afterwards(): Promise<void> {
    const { log, afterwards } = this.deps;
    await afterwards().catch((error: unknown) => log.failure(error, { where: 'after an erasure' }));
  }
}

export interface ErasureDeps {
  readonly read: Sql;
  readonly unitOfWork: UnitOfWork;
  readonly clock: () => number;
  readonly log: Log;
  readonly customers: CustomerErasureService;
  /** In the order in which they erase. */
  readonly sources: readonly HeldSource[];
  readonly tombstones: Tombstones;
  /** Removes the files that were given up, and what the database still holds of removed rows. */
  readonly afterwards: () => Promise<void>;
}

/** What is against erasing it, as it is now: undefined for what the actor may not erase. Within the transaction that would. */
type Decide = (found: ErasableCustomer | undefined, tx: Transaction) => Promise<readonly Violation[]>;

export interface ErasurePlan {
  readonly number: string;
  readonly parts: readonly HeldCount[];
  readonly blocks: readonly Violation[];
}

const longestMs = 600_000;
const missing: readonly Violation[] = [violation('NOT_FOUND', ['id'])];
const system: HistoryAuthor = { kind: 'SYSTEM', id: null, name: '', source: 'SYSTEM' };
