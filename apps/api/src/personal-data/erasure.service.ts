import { eraseCustomer, type ErasureGround } from '@register/domain/customer/erasure';
import { violation, type Violation } from '@register/domain/violation';
import { recordAccess } from '../access-log/access-recorder.js';
import type { CustomerErasureService, ErasedRow } from '../customer/customer-erasure.service.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf, type HistoryAuthor } from '../history/history-recorder.js';
import type { Log } from '../log.js';
import type { HeldSource } from '../module.js';
import type { Actor } from '../request-context.js';
import { heldCounts, type HeldCount } from './held-counts.query.js';
import type { Tombstone, Tombstones } from './tombstones.js';

/**
 * Erases customers: nothing of the person is left, in the database and beside it, but the number. Each module says in its
 * `held` how what it holds leaves; all of it is one transaction, after the erasure has been written down where an older copy
 * of the database cannot take it back.
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
      parts: await heldCounts({ sql: read, actor, sources }, found.together),
      blocks: found.blocks,
    };
  }

  /** By whoever has typed the customer's number. */
  async erase(
    actor: Actor,
    key: Buffer | undefined,
    asked: { readonly confirmation: string; readonly ground: ErasureGround },
  ): Promise<readonly Violation[]> {
    const missing = [violation('NOT_FOUND', ['id'])];
    if (!key) return missing;
    const { unitOfWork, customers, tombstones, clock } = this.deps;
    const at = clock();
    const written: Tombstone[] = [];
    const violations = await unitOfWork
      .inTransaction(async ({ sql }) => {
        const found = await customers.find(sql, actor, key, 'CHANGE');
        if (!found) return missing;
        const { customer, situation, today, together } = found;
        const wrong = eraseCustomer(customer.number, asked, situation, today);
        if (wrong.length > 0) return wrong;
        const { groupId } = actor;
        const stones = together.map((customerId) => ({ groupId, customerId, at }));
        for (const stone of stones) await this.remove(sql, stone, { by: authorOf(actor), ground: asked.ground });
        // Last: from here on nothing but the commit may fail.
        for (const stone of stones) {
          // Even one that fails may stand in the file, and would erase at the next start what is still here.
          written.push(stone);
          await tombstones.add(stone);
        }
        return [];
      })
      .catch(async (error: unknown) => {
        await this.takeBack(written);
        throw error;
      });
    if (violations.length === 0) await this.afterwards();
    else await this.takeBack(written);
    return violations;
  }

  /** What has been erased already, and stands in the database all the same since an older copy of it was put back, is erased again. How many. */
  async eraseAgain(): Promise<number> {
    const { unitOfWork, read, tombstones, customers } = this.deps;
    const risen = await customers.notErased(read, await tombstones.all());
    for (const stone of risen)
      await unitOfWork.inTransaction(({ sql }) => this.remove(sql, stone, { by: system, ground: null }));
    if (risen.length > 0) await this.afterwards();
    return risen.length;
  }

  /** What is left of a customer that was erased; null for any other. */
  find(groupId: Buffer, by: { readonly key: Buffer } | { readonly number: string }): Promise<ErasedRow | null> {
    return this.deps.customers.erased(this.deps.read, groupId, by);
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

  /** A commit that failed is no erasure, unless the database has kept it all the same. */
  private async takeBack(written: readonly Tombstone[]): Promise<void> {
    const { customers, read, tombstones } = this.deps;
    for (const stone of await customers.notErased(read, written)) await tombstones.withdraw(stone);
  }

  /** It is erased whatever becomes of this: what is left is found again by the sweeper of files. */
  private async afterwards(): Promise<void> {
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

export interface ErasurePlan {
  readonly number: string;
  readonly parts: readonly HeldCount[];
  readonly blocks: readonly Violation[];
}

const system: HistoryAuthor = { kind: 'SYSTEM', id: null, name: '', source: 'SYSTEM' };
