import type { Sql } from '../database/sql.js';
import type { Language } from '../request-context.js';

/** Somebody who acts by an account: what is about the account itself is told them in one group only. */
export interface AccountHolder {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly kind: 'USER' | 'LOGIN';
  /** Whose login it is; null for a user. */
  readonly customerId: Buffer | null;
  readonly name: string;
  readonly language: Language;
}

/** Who is told of what happens to an account: a user before a customer's login. Undefined where nobody acts by it yet, or any more. */
export async function reachedBy(sql: Sql, accountId: Buffer): Promise<AccountHolder | undefined> {
  const [row] = await sql.all<AccountHolder>(
    `SELECT t.groupId, t.id, t.kind, t.customerId, t.name, a.language
       FROM (SELECT groupId, id, accountId, NULL AS customerId, name, createdAt, 'USER' AS kind, 0 AS place FROM membership WHERE accountId = ? AND deactivatedAt IS NULL AND acceptedAt IS NOT NULL
             UNION ALL
             SELECT groupId, id, accountId, customerId, name, createdAt, 'LOGIN', 1 FROM customer_user WHERE accountId = ? AND blockedAt IS NULL AND acceptedAt IS NOT NULL) t
       JOIN account a ON a.id = t.accountId ORDER BY t.place, t.createdAt, t.id LIMIT 1`,
    [accountId, accountId],
  );
  return row;
}
