import { messagesForgottenBefore } from '@register/domain/message/delivery';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** Forgets what a link opened once it opens nothing, and messages of more than a year ago. Any number of processes may do it at once. */
export class MessageSweeper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Sql,
    private readonly clock: () => number,
  ) {}

  async sweep(): Promise<void> {
    const now = this.clock();
    for (const { id: groupId } of await this.read.all<{ id: Buffer }>('SELECT id FROM tenant_group')) {
      await this.unitOfWork.inTransaction(({ sql }) =>
        sql.run(
          `UPDATE message SET secret = NULL, caught = NULL
            WHERE groupId = ? AND expiresAt <= ? AND state IN ('SENT', 'NOT_SENT', 'DEAD') AND (secret IS NOT NULL OR caught IS NOT NULL)`,
          [groupId, now],
        ),
      );
      while (await this.forgetSome(groupId, messagesForgottenBefore(now)));
    }
  }

  /** A part at a time, so that whoever writes meanwhile waits for a part. Ids rise with time: the oldest come first. */
  private async forgetSome(groupId: Buffer, before: number): Promise<boolean> {
    const old = await this.read.all<{ id: Buffer; createdAt: number }>(
      `SELECT id, createdAt FROM message WHERE groupId = ? ORDER BY id LIMIT ${atOnce}`,
      [groupId],
    );
    const last = old.filter(({ createdAt }) => createdAt < before).at(-1);
    if (!last) return false;
    await this.unitOfWork.inTransaction(({ sql }) =>
      sql.run('DELETE FROM message WHERE groupId = ? AND id <= ? AND createdAt < ?', [groupId, last.id, before]),
    );
    return old.length === atOnce && last.id.equals(old.at(-1)?.id ?? Buffer.alloc(0));
  }
}

const atOnce = 500;
