import {
  changeUser,
  isAdministrator,
  lastAdministrator,
  type AccessChange,
  type UserPatch,
} from '@register/domain/access/change-user';
import { violation, type Violation } from '@register/domain/violation';
import { recordAccess, type AccessAction } from '../access-log/access-recorder.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';
import type { RoleService } from '../role/role.service.js';
import { endLinks } from '../session/one-time-links.js';
import { removePasskeysOfNobody } from '../session/passkeys.js';
import { deleteSessionsOfActor } from '../session/session.repository.js';
import { revokeKeysOf, usersForChange, type StoredUser } from './user.repository.js';

/** Changes users of the group, for the administrator who acts: each with its entry in the log of access. */
export class UserChangeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: RoleService,
    private readonly clock: () => number,
  ) {}

  update(actor: Actor, id: Buffer | undefined, patch: UserPatch, expectedVersion: number | null): Promise<Violation[]> {
    return this.change(actor, id, async (sql, user, others) => {
      const decided = changeUser(
        {
          viewer: actor.viewer,
          user,
          hasOtherAdministrator: !isActing(user) || others.some(isActing),
          roleRights: patch.role === undefined ? undefined : await this.roles.rightsOf(sql, actor.groupId, patch.role),
          customFields: actor.customFields,
        },
        patch,
      );
      if (!decided.ok) return decided.violations;
      if (expectedVersion !== null && expectedVersion !== user.version) return conflict;
      if (decided.changes.length === 0) return [];
      const { name, role, permissions, closedFields } = decided.next;
      const { affected } = await sql.run(
        'UPDATE membership SET version = version + 1, name = ?, role = ?, permissions = ?, closedFields = ? WHERE groupId = ? AND id = ? AND version = ?',
        [
          name,
          role,
          JSON.stringify(permissions),
          closedFields.length > 0 ? JSON.stringify(closedFields) : null,
          actor.groupId,
          user.id,
          user.version,
        ],
      );
      if (affected === 0) return conflict;
      await this.record(sql, actor, 'CHANGED', { ...user, name }, decided.changes);
      return [];
    });
  }

  /** From now on nobody acts as this user: sessions and keys end, and jobs stop before their next step. */
  inactivate(actor: Actor, id: Buffer | undefined): Promise<Violation[]> {
    return this.change(actor, id, async (sql, user, others) => {
      if (user.deactivatedAt !== null) return [violation('ALREADY_DONE', ['id'])];
      const hasOtherAdministrator = !isActing(user) || others.some(isActing);
      const last = lastAdministrator({ user, hasOtherAdministrator }, []);
      if (last.length > 0) return [violation('LAST_ADMINISTRATOR', ['id'])];
      const at = this.clock();
      await this.setInactivated(sql, actor, user, at);
      await deleteSessionsOfActor(sql, actor.groupId, user.id);
      await endLinks(sql, { purpose: 'inviteUser', accountId: user.accountId, subjectId: user.id }, at);
      await removePasskeysOfNobody(sql, user.accountId);
      const keys = await revokeKeysOf(sql, actor.groupId, user.id, at);
      await this.record(sql, actor, 'INACTIVATED', user);
      const by = authorOf(actor);
      await recordAccess(
        sql,
        actor.groupId,
        keys.map((key) => ({ at, by, action: 'REVOKED', subject: { kind: 'API_KEY', ...key } })),
      );
      return [];
    });
  }

  activate(actor: Actor, id: Buffer | undefined): Promise<Violation[]> {
    return this.change(actor, id, async (sql, user) => {
      if (user.deactivatedAt === null) return [violation('ALREADY_DONE', ['id'])];
      await this.setInactivated(sql, actor, user, null);
      await this.record(sql, actor, 'ACTIVATED', user);
      return [];
    });
  }

  private async setInactivated(sql: Sql, { groupId }: Actor, { id }: StoredUser, at: number | null): Promise<void> {
    await sql.run('UPDATE membership SET version = version + 1, deactivatedAt = ? WHERE groupId = ? AND id = ?', [
      at,
      groupId,
      id,
    ]);
  }

  private change(
    actor: Actor,
    id: Buffer | undefined,
    work: (sql: Sql, user: StoredUser, others: readonly StoredUser[]) => Promise<readonly Violation[]>,
  ): Promise<Violation[]> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const users = await usersForChange(sql, actor);
      const user = users.find((candidate) => id?.equals(candidate.id));
      if (!user) return [violation('NOT_FOUND', ['id'])];
      return [
        ...(await work(
          sql,
          user,
          users.filter((other) => other !== user),
        )),
      ];
    });
  }

  private record(
    sql: Sql,
    actor: Actor,
    action: AccessAction,
    { id, name }: StoredUser,
    changes: readonly AccessChange[] = [],
  ): Promise<void> {
    const subject = { kind: 'USER', id, name } as const;
    return recordAccess(sql, actor.groupId, [{ at: this.clock(), by: authorOf(actor), action, subject, changes }]);
  }
}

/** An administrator who can sign in now. */
const isActing = (user: StoredUser): boolean =>
  isAdministrator(user) && user.acceptedAt !== null && user.deactivatedAt === null;

const conflict = [violation('VERSION_CONFLICT', ['expectedVersion'])];
