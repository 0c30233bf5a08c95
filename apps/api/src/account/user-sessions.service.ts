import { violation, type Violation } from '@register/domain/violation';
import { recordAccess } from '../access-log/access-recorder.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';
import { deleteSession, deleteSessionsOfActor } from '../session/session.repository.js';

/** Ends sessions: one's own, and those of others for an administrator. */
export class UserSessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: () => number,
  ) {}

  /** One's own, whatever group one acts in there. */
  endOwn(accountId: Buffer, sessionId: Buffer | undefined): Promise<Violation[]> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const rows = await sql.all<{ idHash: Buffer }>('SELECT idHash FROM session WHERE accountId = ?', [accountId]);
      const found = find(rows, sessionId);
      if (!found) return [violation('NOT_FOUND', ['id'])];
      await deleteSession(sql, found.idHash);
      return [];
    });
  }

  /** Another's, of this group: all of them, or one. `sessionId` undefined: an id that is none; null: all. */
  endOf(actor: Actor, userId: Buffer | undefined, sessionId: Buffer | undefined | null): Promise<Violation[]> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const user = userId && (await memberNamed(sql, actor.groupId, userId));
      if (!user) return [violation('NOT_FOUND', ['id'])];
      const rows = await sql.all<{ idHash: Buffer }>('SELECT idHash FROM session WHERE groupId = ? AND actorId = ?', [
        actor.groupId,
        user.id,
      ]);
      const one = sessionId === null ? null : find(rows, sessionId);
      if (one === undefined) return [violation('NOT_FOUND', ['sessionId'])];
      const ended = await deleteSessionsOfActor(sql, actor.groupId, user.id, one?.idHash ?? null);
      if (ended === 0) return [];
      const changes = [{ field: 'sessions', old: String(rows.length), new: String(rows.length - ended) }];
      const subject = { kind: 'USER', ...user } as const;
      await recordAccess(sql, actor.groupId, [
        { at: this.clock(), by: authorOf(actor), action: 'SESSIONS_ENDED', subject, changes },
      ]);
      return [];
    });
  }
}

const find = <Row extends { readonly idHash: Buffer }>(rows: readonly Row[], id: Buffer | undefined): Row | undefined =>
  rows.find(({ idHash }) => id?.equals(idHash.subarray(0, 16)));

async function memberNamed(sql: Sql, groupId: Buffer, id: Buffer): Promise<{ id: Buffer; name: string } | undefined> {
  return (
    await sql.all<{ id: Buffer; name: string }>('SELECT id, name FROM membership WHERE groupId = ? AND id = ?', [
      groupId,
      id,
    ])
  )[0];
}
