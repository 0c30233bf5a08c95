import type { Sql } from '../database/sql.js';

export interface StoredSignInRules {
  readonly secondFactorRequired: boolean;
}

/** What the group asks of its users. */
export async function signInRulesOf(sql: Sql, groupId: Buffer): Promise<StoredSignInRules> {
  const [row] = await sql.all<{ secondFactorRequired: number }>(
    'SELECT secondFactorRequired FROM tenant_group WHERE id = ?',
    [groupId],
  );
  return { secondFactorRequired: row?.secondFactorRequired === 1 };
}
