import { lettersForgottenBefore, messagesForgottenBefore } from '@register/domain/message/delivery';
import { settingsFrom } from '@register/domain/settings/change-settings';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** Forgets what a link opened once it opens nothing, letters that were kept in place of being sent, and at last the messages. Any number of processes may do it at once. */
export class MessageSweeper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Sql,
    private readonly clock: () => number,
  ) {}

  async sweep(): Promise<void> {
    const now = this.clock();
    const groups = await this.read.all<{ id: Buffer; settings: string }>('SELECT id, settings FROM tenant_group');
    for (const { id: groupId, settings } of groups) {
      const { messageLogMonths } = settingsFrom(JSON.parse(settings));
      while (await this.forgetLetters(groupId, now));
      while (await this.forgetSome(groupId, messagesForgottenBefore(now, messageLogMonths)));
    }
  }

  /** Looked for beside the writer, who has a turn for what is found only. */
  private async forgetLetters(groupId: Buffer, now: number): Promise<boolean> {
    const found = await this.read.all<{ id: Buffer }>(
      `SELECT id FROM message
        WHERE groupId = ? AND (expiresAt <= ? OR createdAt < ?) AND state IN ('SENT', 'NOT_SENT', 'DEAD')
          AND (secret IS NOT NULL OR caught IS NOT NULL) LIMIT ${atOnce}`,
      [groupId, now, lettersForgottenBefore(now)],
    );
    if (found.length === 0) return false;
    const list = inList(found.map(({ id }) => id));
    // Not of one that somebody has sent anew meanwhile: it says itself that its link is too old.
    await this.unitOfWork.inTransaction(({ sql }) =>
      sql.run(
        `UPDATE message SET secret = NULL, caught = NULL WHERE groupId = ? AND id IN ${list.sql} AND state IN ('SENT', 'NOT_SENT', 'DEAD')`,
        [groupId, ...list.params],
      ),
    );
    return found.length === atOnce;
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
