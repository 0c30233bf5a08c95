import type { HeldOn } from '../module.js';

/** The logins of a customer, with the accounts that they are of. */
export async function heldLogins({ sql, actor, customerId }: HeldOn): Promise<object[]> {
  const rows = await sql.all<LoginRow>(
    `SELECT u.name, a.email, a.language, u.createdAt, u.blockedAt FROM customer_user u JOIN account a ON a.id = u.accountId
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
