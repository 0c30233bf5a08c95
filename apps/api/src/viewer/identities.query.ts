import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { ViewerIdentity } from './viewer-identity.type.js';

/** All that the viewer's account may act as, whichever group it is in; none for a key. The customer is named as its login reads it. */
export async function identitiesOf(sql: Sql, actor: Actor): Promise<ViewerIdentity[]> {
  const { accountId, actorId } = actor;
  if (!accountId) return [];
  const rows = await sql.all<IdentityRow>(
    `SELECT m.id AS id, 'STAFF' AS kind, g.name AS groupName, NULL AS customerName, 0 AS rank_, m.createdAt AS createdAt
       FROM membership m JOIN tenant_group g ON g.id = m.groupId
      WHERE m.accountId = ? AND m.deactivatedAt IS NULL AND m.acceptedAt IS NOT NULL
     UNION ALL
     SELECT u.id, 'CUSTOMER_USER', g.name, c.name, 1, u.createdAt
       FROM customer_user u JOIN tenant_group g ON g.id = u.groupId
       LEFT JOIN customer c ON c.groupId = u.groupId AND c.id = u.customerId AND c.deletedAt IS NULL
      WHERE u.accountId = ? AND u.blockedAt IS NULL AND u.acceptedAt IS NOT NULL
      ORDER BY rank_, createdAt, id`,
    [accountId, accountId],
  );
  return rows.map(({ id, kind, groupName, customerName }) => ({
    id: publicId(kind === 'STAFF' ? 'usr' : 'cul', id),
    kind,
    groupName,
    customerName,
    current: id.equals(actorId),
  }));
}

interface IdentityRow {
  readonly id: Buffer;
  readonly kind: 'STAFF' | 'CUSTOMER_USER';
  readonly groupName: string;
  readonly customerName: string | null;
}
