import type { AccessChange } from '@register/domain/access/change-user';
import { grantable } from '@register/domain/access/grants';
import { inTableOrder } from '@register/domain/access/permission-needs';
import { cleanText } from '@register/domain/text/clean-text';
import { violation, type Violation } from '@register/domain/violation';
import { recordAccess, type AccessAction } from '../access-log/access-recorder.js';
import { newId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf } from '../history/history-recorder.js';
import type { Log } from '../log.js';
import type { Actor } from '../request-context.js';
import { apiKeyText, hashOfSecret, newApiKeyText } from '../session/api-key-text.js';
import { holdAdministrator } from '../session/hold-administrator.js';
import { apiKeyById, insertApiKey, revokeApiKey, type ApiKeyRow } from './api-key.repository.js';

export interface WantedApiKey {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly expiresAt: number | null;
}

export type NewApiKey =
  | { readonly ok: true; readonly key: ApiKeyRow; readonly secret: string }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** Makes and revokes partners' keys, for the administrator who acts. */
export class ApiKeyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pepper: Uint8Array,
    private readonly log: Log,
    private readonly clock: () => number,
  ) {}

  async create(actor: Actor, wanted: WantedApiKey): Promise<NewApiKey> {
    const now = this.clock();
    const name = cleanText(wanted.name, { maxLength: 100 });
    const violations = [
      ...(name.ok
        ? name.text === null
          ? [violation('REQUIRED', ['name'])]
          : []
        : [violation(name.code, ['name'], name.params)]),
      ...(wanted.permissions.length === 0 ? [violation('REQUIRED', ['permissions'])] : []),
      ...grantable(actor.viewer, wanted.permissions),
      ...(wanted.expiresAt !== null && wanted.expiresAt <= now ? [violation('EXPIRY_IN_PAST', ['expiresAt'])] : []),
    ];
    if (violations.length > 0 || !name.ok || name.text === null || !actor.membershipId)
      return { ok: false, violations };
    const { membershipId, groupId } = actor;
    const text = newApiKeyText();
    const row = {
      id: newId(),
      groupId,
      membershipId,
      name: name.text,
      keyId: text.keyId,
      secretHash: hashOfSecret(text.secret, this.pepper),
      permissions: JSON.stringify([...new Set(wanted.permissions)]),
      createdAt: now,
      expiresAt: wanted.expiresAt,
    };
    await this.unitOfWork.inTransaction(async ({ sql }) => {
      await holdAdministrator(sql, actor);
      await insertApiKey(sql, row);
      const changes = [{ field: 'permissions', old: null, new: inTableOrder(wanted.permissions).join(', ') }];
      await this.record(sql, actor, 'CREATED', row, changes);
    });
    this.log.security('API key created', { actorId: actor.actorId.toString('hex'), targetId: row.id.toString('hex') });
    return {
      ok: true,
      key: { ...row, createdBy: actor.name, lastUsedAt: null, revokedAt: null },
      secret: apiKeyText(text),
    };
  }

  /** Ends a key at once; its requests from now on are refused. */
  async revoke(actor: Actor, id: Buffer): Promise<ApiKeyRow | undefined> {
    const key = await this.unitOfWork.inTransaction(async ({ sql }: { sql: Sql }) => {
      const before = await apiKeyById(sql, actor.groupId, id);
      if (!before || before.revokedAt !== null) return before;
      await revokeApiKey(sql, actor.groupId, id, this.clock());
      await this.record(sql, actor, 'REVOKED', before);
      return apiKeyById(sql, actor.groupId, id);
    });
    if (key)
      this.log.security('API key revoked', { actorId: actor.actorId.toString('hex'), targetId: id.toString('hex') });
    return key;
  }

  private record(
    sql: Sql,
    actor: Actor,
    action: AccessAction,
    { id, name }: Pick<ApiKeyRow, 'id' | 'name'>,
    changes: readonly AccessChange[] = [],
  ): Promise<void> {
    const subject = { kind: 'API_KEY', id, name } as const;
    return recordAccess(sql, actor.groupId, [{ at: this.clock(), by: authorOf(actor), action, subject, changes }]);
  }
}
