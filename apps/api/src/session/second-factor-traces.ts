import type { Sql } from '../database/sql.js';

/** What logs and letters are told when a sign-in changes the second factor; given from above, as the floor knows of neither. */
export interface SecondFactorTraces {
  /** Every second step was lost, and the person has waited long enough. */
  switchedOff(sql: Sql, accountId: Buffer, at: number): Promise<unknown>;
  /** One of the codes is used up that were kept for the day when the app is lost. */
  recoveryCodeUsed(sql: Sql, accountId: Buffer, at: number): Promise<unknown>;
  /** Somebody waited to have it switched off, and came in with a code. */
  resetEnded(sql: Sql, accountId: Buffer, at: number): Promise<unknown>;
}
