import type { HeldOn } from '../module.js';

/** The logins of a customer, as the group wrote them: how their accounts have it from elsewhere is not its own. */
export async function heldLogins({ sql, actor, customerId }: HeldOn): Promise<object[]> {
  const rows = await sql.all<LoginRow>(
    `SELECT u.name, u.email, u.language, u.createdAt, u.blockedAt FROM customer_user u
      WHERE u.groupId = ? AND u.customerId = ? ORDER BY u.createdAt, u.id`,
    [actor.groupId, customerId],
  );
  return rows.map(({ createdAt, blockedAt, ...row }) => ({
    ...row,
    createdAt: new Date(createdAt),
    blockedAt: blockedAt === null ? null : new Date(blockedAt),
  }));
}

interface LoginRow {
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly createdAt: number;
  readonly blockedAt: number | null;
}
