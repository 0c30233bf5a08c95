import type { Sql } from '../database/sql.js';
import type { ApiKeyRow, SessionRow } from './actor-row.js';

/** Who acts, with group and settings, in one statement: by session … */
export async function sessionRow(sql: Sql, idHash: Buffer): Promise<SessionRow | undefined> {
  return (await sql.all<SessionRow>(sessionStatements[sql.dialect], [idHash]))[0];
}

/** … or by API key. */
export async function apiKeyRow(sql: Sql, keyId: string): Promise<ApiKeyRow | undefined> {
  return (await sql.all<ApiKeyRow>(byApiKey, [keyId]))[0];
}

/** Asked with who acts, so that a group that protects nobody pays nothing for it later. */
export const hasProtected = (alias: string): string =>
  `EXISTS (SELECT 1 FROM protected_customer pc WHERE pc.groupId = ${alias}.groupId) AS hasProtected`;

/** A customer's login sees the group's own fields as its customer's subgroups have them: those come along. */
const bySession = (asJsonArray: string): string => `
  SELECT s.groupId, s.accountId, s.actorKind, s.actorId, s.lastSeenAt, s.expiresAt,
         g.name AS groupName, g.settings, g.settingsVersion, g.customFieldsVersion, ${hasProtected('s')},
         a.email, a.language, a.scheme, a.disabledAt, g.secondFactorRequired,
         (s.byPasskey = 1 OR EXISTS (SELECT 1 FROM second_factor f WHERE f.accountId = s.accountId AND f.confirmedAt IS NOT NULL)) AS hasSecondFactor,
         m.name AS memberName, m.role, m.permissions, m.closedFields, m.deactivatedAt, ds.id AS defaultSubgroupId,
         u.name AS loginName, u.customerId, u.rights, u.blockedAt,
         CASE WHEN u.customerId IS NULL THEN NULL
              ELSE (SELECT CAST(${asJsonArray}(hex(l.targetId)) AS CHAR) FROM customer_link l
                     WHERE l.groupId = u.groupId AND l.customerId = u.customerId AND l.kind = 'subgroups') END AS customerSubgroups
    FROM session s
    JOIN tenant_group g ON g.id = s.groupId
    JOIN account a ON a.id = s.accountId
    LEFT JOIN membership m ON m.groupId = s.groupId AND m.id = s.actorId AND m.accountId = s.accountId AND s.actorKind = 'membership'
    LEFT JOIN subgroup ds ON ds.groupId = m.groupId AND ds.id = m.defaultSubgroupId AND ds.inactivatedAt IS NULL
    LEFT JOIN customer_user u ON u.groupId = s.groupId AND u.id = s.actorId AND u.accountId = s.accountId AND s.actorKind = 'customerUser'
   WHERE s.idHash = ?`;

const sessionStatements = { sqlite: bySession('json_group_array'), mysql: bySession('JSON_ARRAYAGG') };

const byApiKey = `
  SELECT k.groupId, k.id, k.name, k.secretHash, k.permissions AS keyPermissions, k.lastUsedAt, k.expiresAt, k.revokedAt, k.membershipId,
         g.name AS groupName, g.settings, g.settingsVersion, g.customFieldsVersion, ${hasProtected('k')},
         m.permissions, m.closedFields, m.deactivatedAt,
         a.disabledAt, a.language
    FROM api_key k
    JOIN tenant_group g ON g.id = k.groupId
    JOIN membership m ON m.groupId = k.groupId AND m.id = k.membershipId
    JOIN account a ON a.id = m.accountId
   WHERE k.keyId = ?`;
