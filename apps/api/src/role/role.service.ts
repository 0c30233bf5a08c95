import { changesOf, nameOf, rightsViolations, type Rights } from '@register/domain/access/change-user';
import { inCardOrder } from '@register/domain/access/closed-fields';
import { inTableOrder } from '@register/domain/access/permission-needs';
import { roleTemplates, type RoleTemplate } from '@register/domain/access/permissions';
import { equalityKey } from '@register/domain/text/equality-key';
import { violation, type Violation } from '@register/domain/violation';
import { recordAccess, type AccessAction } from '../access-log/access-recorder.js';
import { duplicateKeyOf } from '../database/duplicate-key.js';
import { newId, parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';
import { holdAdministrator } from '../session/hold-administrator.js';
import { storedRole } from './role.repository.js';

export interface RolePatch {
  readonly name?: string | undefined;
  readonly permissions?: readonly string[] | undefined;
  readonly closedFields?: readonly string[] | undefined;
}

export type RoleOutcome =
  { readonly ok: true; readonly id: Buffer } | { readonly ok: false; readonly violations: readonly Violation[] };

/** The group's own roles: templates of rights, for the administrator who acts. Changing one changes nobody. */
export class RoleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: () => number,
  ) {}

  /** What a role holds: a built-in one, or one of the group's own by its public id; undefined: there is none. */
  async rightsOf(sql: Sql, groupId: Buffer, key: string): Promise<Rights | undefined> {
    if (isBuiltIn(key)) return { permissions: roleTemplates[key], closedFields: [] };
    const id = parsePublicId('rol', key);
    return id && storedRole(sql, groupId, id);
  }

  create(actor: Actor, patch: RolePatch): Promise<RoleOutcome> {
    return this.write(actor, async (sql) => {
      const decided = decide(actor, null, patch);
      if (!decided.ok) return decided;
      const { name, permissions, closedFields } = decided.next;
      const [id, at] = [newId(), this.clock()];
      await sql.run(
        'INSERT INTO user_role (groupId, id, version, name, nameKey, permissions, closedFields, createdAt, updatedAt, updatedBy) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)',
        [
          actor.groupId,
          id,
          name,
          keyOf(name),
          JSON.stringify(permissions),
          JSON.stringify(closedFields),
          at,
          at,
          actor.name,
        ],
      );
      await this.record(sql, actor, 'CREATED', { id, name }, changesOf(null, decided.next));
      return { ok: true, id };
    });
  }

  update(actor: Actor, id: Buffer, patch: RolePatch, expectedVersion: number | null): Promise<RoleOutcome> {
    return this.write(actor, async (sql) => {
      const role = await storedRole(sql, actor.groupId, id);
      if (!role) return refused(violation('NOT_FOUND', ['id']));
      const decided = decide(actor, role, patch);
      if (!decided.ok) return decided;
      const { name, permissions, closedFields } = decided.next;
      const changes = changesOf(role, decided.next).filter(({ field }) => field !== 'role');
      if (expectedVersion !== null && expectedVersion !== role.version) return conflict;
      if (changes.length === 0) return { ok: true, id };
      const { affected } = await sql.run(
        'UPDATE user_role SET version = version + 1, name = ?, nameKey = ?, permissions = ?, closedFields = ?, updatedAt = ?, updatedBy = ? WHERE groupId = ? AND id = ? AND version = ?',
        [
          name,
          keyOf(name),
          JSON.stringify(permissions),
          JSON.stringify(closedFields),
          this.clock(),
          actor.name,
          actor.groupId,
          id,
          role.version,
        ],
      );
      if (affected === 0) return conflict;
      await this.record(sql, actor, 'CHANGED', { id, name }, changes);
      return { ok: true, id };
    });
  }

  /** For good. Users who were given it keep their copies. */
  remove(actor: Actor, id: Buffer, expectedVersion: number | null): Promise<RoleOutcome> {
    return this.write(actor, async (sql) => {
      const role = await storedRole(sql, actor.groupId, id);
      if (!role) return refused(violation('NOT_FOUND', ['id']));
      const version = expectedVersion ?? role.version;
      const { affected } = await sql.run('DELETE FROM user_role WHERE groupId = ? AND id = ? AND version = ?', [
        actor.groupId,
        id,
        version,
      ]);
      if (affected === 0) return conflict;
      await this.record(sql, actor, 'REMOVED', role, changesOf(role, {}));
      return { ok: true, id };
    });
  }

  private record(
    sql: Sql,
    actor: Actor,
    action: AccessAction,
    { id, name }: { readonly id: Buffer; readonly name: string },
    changes: ReturnType<typeof changesOf>,
  ): Promise<void> {
    const subject = { kind: 'ROLE', id, name } as const;
    return recordAccess(sql, actor.groupId, [{ at: this.clock(), by: authorOf(actor), action, subject, changes }]);
  }

  private async write(actor: Actor, work: (sql: Sql) => Promise<RoleOutcome>): Promise<RoleOutcome> {
    try {
      return await this.unitOfWork.inTransaction(async ({ sql }) => {
        await holdAdministrator(sql, actor);
        return work(sql);
      });
    } catch (error) {
      if (duplicateKeyOf(error) === 'userRoleName') return refused(violation('VALUE_TAKEN', ['name']));
      throw error;
    }
  }
}

type Decided =
  | { readonly ok: true; readonly next: Rights & { readonly name: string } }
  | { readonly ok: false; readonly violations: readonly Violation[] };

function decide(actor: Actor, before: (Rights & { readonly name: string }) | null, patch: RolePatch): Decided {
  const name = nameOf(patch.name ?? before?.name ?? '', 'name', 60);
  const permissions = patch.permissions ?? before?.permissions ?? [];
  const closedFields = patch.closedFields ?? before?.closedFields ?? [];
  const violations = [...name.violations, ...rightsViolations(actor, before, { permissions, closedFields })];
  if (violations.length > 0) return { ok: false, violations };
  return {
    ok: true,
    next: {
      name: name.text,
      permissions: inTableOrder(permissions),
      closedFields: inCardOrder(closedFields, actor.customFields),
    },
  };
}

const isBuiltIn = (key: string): key is RoleTemplate => Object.hasOwn(roleTemplates, key);
const keyOf = (name: string): Buffer => Buffer.from(equalityKey(name));
const refused = (...violations: Violation[]): RoleOutcome => ({ ok: false, violations });
const conflict = refused(violation('VERSION_CONFLICT', ['expectedVersion']));
