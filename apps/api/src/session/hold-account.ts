import type { Sql } from '../database/sql.js';

/** One change of how an account is proven after the other, until the transaction ends. SQLite has one writer anyway. */
export async function holdAccount(sql: Sql, accountId: Buffer): Promise<void> {
  if (sql.dialect === 'mysql') await sql.all('SELECT id FROM account WHERE id = ? FOR UPDATE', [accountId]);
}
