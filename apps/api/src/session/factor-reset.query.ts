import { factorResetState, type FactorReset } from '@register/domain/access/factor-reset';
import type { Sql } from '../database/sql.js';

/** What an account waits for; null: nothing, or nothing any more. */
export async function factorResetOf(sql: Sql, accountId: Buffer, now: number): Promise<FactorReset | null> {
  const [row] = await sql.all<Pick<FactorReset, 'startedAt' | 'confirmedAt'> & { confirmers: number }>(
    `SELECT r.startedAt, r.confirmedAt, (SELECT COUNT(*) ${confirmersOf('r.accountId')}) AS confirmers
       FROM factor_reset r WHERE r.accountId = ?`,
    [accountId],
  );
  const reset = row && {
    startedAt: row.startedAt,
    confirmedAt: row.confirmedAt,
    needsConfirmation: row.confirmers > 0,
  };
  return reset && factorResetState(reset, now) !== 'LAPSED' ? reset : null;
}

/**
 * Who can say who somebody is: the administrators of all groups that an account works in (`mine`), but itself. Across groups,
 * as the account is.
 */
export const confirmersOf = (accountId: string): string => `
  FROM membership mine
  JOIN membership other ON other.groupId = mine.groupId AND other.accountId <> mine.accountId
  JOIN account helper ON helper.id = other.accountId AND helper.disabledAt IS NULL
 WHERE mine.accountId = ${accountId} AND mine.deactivatedAt IS NULL AND mine.acceptedAt IS NOT NULL
   AND other.deactivatedAt IS NULL AND other.acceptedAt IS NOT NULL AND other.permissions LIKE '%"admin"%'`;
