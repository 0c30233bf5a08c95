import { violation, type Violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { recordEntryEvents } from '../entry/entry-history-recorder.js';
import { authorOf } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';

/** Says which subgroup the customers begin with that a user makes. */
export class DefaultSubgroupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: () => number,
  ) {}

  /** `userId` and `subgroupId` undefined: ids that are none; `subgroupId` null: no subgroup. */
  change(actor: Actor, userId: Buffer | undefined, subgroupId: Buffer | null | undefined): Promise<Violation[]> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const was = userId && (await subgroupOfUser(sql, actor.groupId, userId));
      if (!was) return [violation('NOT_FOUND', ['id'])];
      const is = subgroupId === null ? nothing : subgroupId && (await subgroup(sql, actor.groupId, subgroupId));
      if (!is) return [violation('REFERENCE_UNKNOWN', ['subgroupId'])];
      if (same(was.id, is.id)) return [];
      if (is.inactivatedAt !== null) return [violation('REFERENCE_INACTIVE', ['subgroupId'])];
      await sql.run('UPDATE membership SET defaultSubgroupId = ? WHERE groupId = ? AND id = ?', [
        is.id,
        actor.groupId,
        userId,
      ]);
      const changes = [{ field: 'defaultSubgroup', old: was.name, new: is.name }];
      const user = { groupId: actor.groupId, entryId: userId, table: 'membership', idKind: 'usr', version: 1 } as const;
      await recordEntryEvents(sql, [{ ...user, at: this.clock(), by: authorOf(actor), action: 'UPDATED', changes }]);
      return [];
    });
  }
}

interface Named {
  readonly id: Buffer | null;
  readonly name: string | null;
  readonly inactivatedAt: number | null;
}

const nothing: Named = { id: null, name: null, inactivatedAt: null };

const same = (one: Buffer | null, other: Buffer | null): boolean =>
  one === null || other === null ? one === other : one.equals(other);

/** Of one who may sign in; undefined for nobody. */
async function subgroupOfUser(sql: Sql, groupId: Buffer, userId: Buffer): Promise<Named | undefined> {
  const [row] = await sql.all<Named>(
    `SELECT s.id, s.name, s.inactivatedAt FROM membership m
       LEFT JOIN subgroup s ON s.groupId = m.groupId AND s.id = m.defaultSubgroupId
      WHERE m.groupId = ? AND m.id = ? AND m.deactivatedAt IS NULL${sql.dialect === 'mysql' ? ' FOR UPDATE' : ''}`,
    [groupId, userId],
  );
  return row;
}

/** Held until the transaction ends, so that nobody removes it meanwhile. */
async function subgroup(sql: Sql, groupId: Buffer, id: Buffer): Promise<Named | undefined> {
  const [row] = await sql.all<Named>(
    `SELECT id, name, inactivatedAt FROM subgroup WHERE groupId = ? AND id = ?${sql.dialect === 'mysql' ? ' LOCK IN SHARE MODE' : ''}`,
    [groupId, id],
  );
  return row;
}
