import { leftTheBinBefore } from '@register/domain/customer/deletion';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { givingWay } from '../jobs/giving-way.js';
import type { CustomerReferences } from './customer-references.js';
import { isKept } from './hold/holds.query.js';
import { absorbedBy } from './merge/merges.query.js';
import { removeCustomer, type CustomerLeaving } from './customer-removal.js';
import { customerStatusCode } from './customer-status-code.js';

/**
 * Removes for good what has left the bin, each customer in a transaction of its own: one that cannot go keeps no other,
 * and whoever writes meanwhile waits for one removal at most. Any number of processes may do it at once.
 */
export class BinSweeper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Sql,
    private readonly references: CustomerReferences,
    private readonly clock: () => number,
    private readonly leaving: readonly CustomerLeaving[] = [],
  ) {}

  async sweep(): Promise<void> {
    const before = leftTheBinBefore(this.clock());
    for (const { id: groupId } of await this.read.all<{ id: Buffer }>('SELECT id FROM tenant_group')) {
      for (let last: Buffer = firstId; ;) {
        const ids = await this.thrownAway(groupId, before, last);
        for (const id of ids) await this.remove(groupId, id, before);
        const next = ids.at(-1);
        if (!next) break;
        last = next;
      }
    }
  }

  /** The next few, in the order of their ids: also behind those that could not go. */
  private async thrownAway(groupId: Buffer, before: number, last: Buffer): Promise<Buffer[]> {
    const rows = await this.read.all<{ id: Buffer }>(
      `SELECT id FROM customer WHERE ${isThrownAway} AND id > ? ORDER BY id LIMIT ${atOnce}`,
      [groupId, before, last],
    );
    return rows.map(({ id }) => id);
  }

  private remove(groupId: Buffer, id: Buffer, before: number): Promise<void> {
    return this.unitOfWork.inTransaction(async (tx) => {
      const sql = givingWay(tx.sql);
      const lock = sql.dialect === 'mysql' ? ' FOR UPDATE' : '';
      // Restored, or removed by another process, since it was found.
      const rows = await sql.all(`SELECT id FROM customer WHERE ${isThrownAway} AND id = ?${lock}`, [
        groupId,
        before,
        id,
      ]);
      if (rows.length === 0) return;
      const references = await this.references.of(sql, groupId, id);
      if (references.some(({ count }) => count > 0) || (await isKept(sql, groupId, id, this.clock()))) return;
      // What has become part of it goes with it: nothing else leads there.
      for (const gone of [...(await absorbedBy(sql, groupId, id)), id]) {
        for (const leave of this.leaving) await leave(sql, groupId, gone);
        await removeCustomer(sql, groupId, gone);
      }
    });
  }
}

const isThrownAway = `groupId = ? AND status = ${customerStatusCode.DELETED} AND deletedAt < ?`;
const firstId = Buffer.alloc(16);
const atOnce = 100;
