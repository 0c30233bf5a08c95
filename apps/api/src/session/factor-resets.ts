import { factorResetState, type FactorReset } from '@register/domain/access/factor-reset';
import type { Sql } from '../database/sql.js';
import { factorResetOf } from './factor-reset.query.js';
import { holdAccount } from './hold-account.js';

/** Begins to wait, unless it waits already: asking again makes nobody wait longer. Part of the caller's transaction, as all here. */
export async function beginFactorReset(sql: Sql, accountId: Buffer, now: number): Promise<FactorReset | null> {
  await holdAccount(sql, accountId);
  if (await factorResetOf(sql, accountId, now)) return null;
  await forgetFactorReset(sql, accountId);
  await sql.run('INSERT INTO factor_reset (accountId, startedAt, confirmedAt) VALUES (?, ?, NULL)', [accountId, now]);
  return factorResetOf(sql, accountId, now);
}

/** False: nothing waits, or somebody else has confirmed it already. */
export async function confirmFactorReset(sql: Sql, accountId: Buffer, now: number): Promise<boolean> {
  await holdAccount(sql, accountId);
  const { affected } = await sql.run(
    'UPDATE factor_reset SET confirmedAt = ? WHERE accountId = ? AND confirmedAt IS NULL',
    [now, accountId],
  );
  return affected === 1;
}

/** False: there was nothing to end, or nothing any more. */
export async function endFactorReset(sql: Sql, accountId: Buffer, now: number): Promise<boolean> {
  await holdAccount(sql, accountId);
  const waited = (await factorResetOf(sql, accountId, now)) !== null;
  await forgetFactorReset(sql, accountId);
  return waited;
}

/** Whatever it waited for is no more. */
export async function forgetFactorReset(sql: Sql, accountId: Buffer): Promise<void> {
  await sql.run('DELETE FROM factor_reset WHERE accountId = ?', [accountId]);
}

/** Whether the account has waited long enough for the next sign-in to need no code. */
export async function isFactorResetOpen(sql: Sql, accountId: Buffer, now: number): Promise<boolean> {
  await holdAccount(sql, accountId);
  const reset = await factorResetOf(sql, accountId, now);
  return reset !== null && factorResetState(reset, now) === 'OPEN';
}
