import { keyState } from '@register/domain/access/key-state';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { hasProtected } from '../session/actor.query.js';
import { actorOfApiKey, actorOfSession } from '../session/actor-row.js';
import type { ApiKeyRow, SessionRow } from '../session/actor-row.js';
import { customFieldsOf } from '../session/custom-fields-of.js';

/** Who asked for a job, as its payload keeps them. */
export interface JobAuthor {
  readonly kind: 'STAFF' | 'API_KEY';
  /** Of the membership or the key. Hex. */
  readonly id: string;
}

export const jobAuthorOf = ({ actorKind, actorId }: Pick<Actor, 'actorKind' | 'actorId'>): JobAuthor => ({
  kind: actorKind === 'API_KEY' ? 'API_KEY' : 'STAFF',
  id: actorId.toString('hex'),
});

/** The author of a job, with what they may do now: a job that goes on for minutes ends when its author loses the right to it. */
export async function actorOfAuthor(
  sql: Sql,
  groupId: Buffer,
  { kind, id }: JobAuthor,
  now: number,
): Promise<Actor | null> {
  const key = Buffer.from(id, 'hex');
  if (kind !== 'API_KEY') return actorOfMember(sql, groupId, key);
  const [row] = await sql.all<ApiKeyRow>(byApiKey, [groupId, key]);
  return row && keyState(row, now) === 'active'
    ? actorOfApiKey(row, await customFieldsOf(sql, groupId, row.customFieldsVersion))
    : null;
}

/** A user, with what they may do now; nobody, while they are only invited: who reads their mail is not proven. */
export async function actorOfMember(sql: Sql, groupId: Buffer, membershipId: Buffer): Promise<Actor | null> {
  const [row] = await sql.all<Pick<SessionRow, (typeof memberColumns)[number]>>(byMembership, [groupId, membershipId]);
  if (!row) return null;
  const member = {
    actorKind: 'membership',
    lastSeenAt: 0,
    expiresAt: 0,
    loginName: null,
    customerId: null,
    rights: null,
    blockedAt: null,
    customerSubgroups: null,
    // Nobody signs in: what somebody has begun goes on.
    secondFactorRequired: 0,
    hasSecondFactor: 0,
  } as const;
  const customFields = await customFieldsOf(sql, groupId, row.customFieldsVersion);
  return actorOfSession({ ...row, ...member }, Buffer.alloc(0), customFields);
}

const memberColumns = [
  'groupId',
  'accountId',
  'actorId',
  'groupName',
  'settings',
  'settingsVersion',
  'customFieldsVersion',
  'hasProtected',
  'email',
  'language',
  'scheme',
  'disabledAt',
  'memberName',
  'role',
  'permissions',
  'closedFields',
  'deactivatedAt',
  'defaultSubgroupId',
] as const satisfies readonly (keyof SessionRow)[];

const byMembership = `
  SELECT m.groupId, m.accountId, m.id AS actorId, g.name AS groupName, g.settings, g.settingsVersion, g.customFieldsVersion,
         ${hasProtected('m')}, a.email, a.language, a.scheme, a.disabledAt, m.name AS memberName, m.role, m.permissions, m.closedFields, m.deactivatedAt,
         ds.id AS defaultSubgroupId
    FROM membership m JOIN tenant_group g ON g.id = m.groupId JOIN account a ON a.id = m.accountId
    LEFT JOIN subgroup ds ON ds.groupId = m.groupId AND ds.id = m.defaultSubgroupId AND ds.inactivatedAt IS NULL
   WHERE m.groupId = ? AND m.id = ? AND m.acceptedAt IS NOT NULL`;

const byApiKey = `
  SELECT k.groupId, k.id, k.name, k.secretHash, k.permissions AS keyPermissions, k.lastUsedAt, k.expiresAt, k.revokedAt, k.membershipId,
         g.name AS groupName, g.settings, g.settingsVersion, g.customFieldsVersion, ${hasProtected('k')}, m.permissions, m.closedFields, m.deactivatedAt, a.disabledAt, a.language
    FROM api_key k JOIN tenant_group g ON g.id = k.groupId
    JOIN membership m ON m.groupId = k.groupId AND m.id = k.membershipId JOIN account a ON a.id = m.accountId
   WHERE k.groupId = ? AND k.id = ?`;
