import { createHmac, randomInt } from 'node:crypto';
import {
  readCode,
  recoveryCodeCount,
  recoveryCodeLength,
  recoveryCodeLetters,
  shownRecoveryCode,
} from '@register/domain/access/written-code';
import { violation, type Violation } from '@register/domain/violation';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import { AuthenticatorCodes, type FreshSecret } from './authenticator-codes.js';
import { endFactorReset, forgetFactorReset, isFactorResetOpen } from './factor-resets.js';
import { holdAccount } from './hold-account.js';
import { hasPasskey, removePasskeys } from './passkeys.js';
import type { SecondFactorTraces } from './second-factor-traces.js';

/**
 * The code that an account is asked for besides its password: from an app that shares a secret with us, or one of the
 * recovery codes that were shown once. Each works once, which the row decides and not we. Part of the caller's transaction.
 */
export class SecondFactors {
  private readonly codes: AuthenticatorCodes;
  private readonly pepper: Uint8Array;

  constructor(
    secrets: { readonly keyEncryptionKey: Uint8Array; readonly pepper: Uint8Array },
    private readonly traces: SecondFactorTraces,
  ) {
    this.codes = new AuthenticatorCodes(secrets.keyEncryptionKey);
    this.pepper = secrets.pepper;
  }

  /** Why nobody gets in with the right password alone; nothing: they do. */
  async demand(sql: Sql, accountId: Buffer, written: string | null, now: number): Promise<Violation[]> {
    const factor = await factorOf(sql, accountId);
    if (!isInForce(factor)) {
      // Nothing is asked for, and a passkey that is lost stands in the way all the same.
      await this.letInAtLast(sql, accountId, now);
      return [];
    }
    if (written === null)
      return (await this.letInAtLast(sql, accountId, now)) ? [] : [violation('SIGN_IN_CODE_REQUIRED', ['code'])];
    if (!(await this.take(sql, factor, written, now))) return [violation('CODE_WRONG', ['code'])];
    if (readCode(written)?.kind === 'RECOVERY') await this.traces.recoveryCodeUsed(sql, accountId, now);
    await this.cameIn(sql, accountId, now);
    return [];
  }

  /** Whoever comes in by a code, or a passkey, has not lost every way. */
  async cameIn(sql: Sql, accountId: Buffer, now: number): Promise<void> {
    if (await endFactorReset(sql, accountId, now)) await this.traces.resetEnded(sql, accountId, now);
  }

  /** Somebody has lost every second step and has waited long enough: it is off from here on. */
  private async letInAtLast(sql: Sql, accountId: Buffer, now: number): Promise<boolean> {
    if (!(await isFactorResetOpen(sql, accountId, now))) return false;
    await this.removeAll(sql, accountId);
    await this.traces.switchedOff(sql, accountId, now);
    return true;
  }

  /** A secret of its own, not in force before a code of it has been shown; one that was begun before is forgotten. */
  async prepare(sql: Sql, accountId: Buffer, names: { issuer: string; label: string }, now: number): Promise<Prepared> {
    await holdAccount(sql, accountId);
    if (isInForce(await factorOf(sql, accountId)))
      return { ok: false, violations: [violation('SECOND_FACTOR_ON', [])] };
    const fresh = this.codes.fresh(accountId, names);
    await sql.run('DELETE FROM second_factor WHERE accountId = ?', [accountId]);
    await sql.run(
      'INSERT INTO second_factor (accountId, secret, createdAt, confirmedAt, lastStep) VALUES (?, ?, ?, NULL, 0)',
      [accountId, fresh.sealed, now],
    );
    return { ok: true, fresh };
  }

  /** Puts what was prepared into force by a code of it. Answers the recovery codes, this once; null: it is not the code. */
  async confirm(sql: Sql, accountId: Buffer, written: string, now: number): Promise<string[] | null> {
    await holdAccount(sql, accountId);
    const factor = await factorOf(sql, accountId);
    const code = readCode(written);
    if (!factor || isInForce(factor) || code?.kind !== 'APP') return null;
    if (!(await this.takeStep(sql, factor, code.code, now))) return null;
    await sql.run('UPDATE second_factor SET confirmedAt = ? WHERE accountId = ?', [now, accountId]);
    return this.replaceRecoveryCodes(sql, accountId);
  }

  /** Those of before stop working. Null: no code is asked for. */
  async renewRecoveryCodes(sql: Sql, accountId: Buffer): Promise<string[] | null> {
    await holdAccount(sql, accountId);
    return isInForce(await factorOf(sql, accountId)) ? this.replaceRecoveryCodes(sql, accountId) : null;
  }

  /** False: there was none in force. What was only begun goes, too. */
  async remove(sql: Sql, accountId: Buffer): Promise<boolean> {
    await holdAccount(sql, accountId);
    const wasInForce = isInForce(await factorOf(sql, accountId));
    await forgetFactorReset(sql, accountId);
    await sql.run('DELETE FROM recovery_code WHERE accountId = ?', [accountId]);
    await sql.run('DELETE FROM second_factor WHERE accountId = ?', [accountId]);
    return wasInForce;
  }

  /** Whatever the second step is, the person has lost it: passkeys go, too. False: there was none. */
  async removeAll(sql: Sql, accountId: Buffer): Promise<boolean> {
    const wasInForce = await this.remove(sql, accountId);
    return (await removePasskeys(sql, accountId)) || wasInForce;
  }

  private async replaceRecoveryCodes(sql: Sql, accountId: Buffer): Promise<string[]> {
    const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
    await sql.run('DELETE FROM recovery_code WHERE accountId = ?', [accountId]);
    await insertRows(
      sql,
      'recovery_code',
      ['accountId', 'codeHash'],
      codes.map((code) => [accountId, this.hashOf(accountId, code)]),
    );
    return codes.map(shownRecoveryCode);
  }

  /** Uses a code up. False: it is none of now, or was used. */
  private async take(sql: Sql, factor: Factor, written: string, now: number): Promise<boolean> {
    const code = readCode(written);
    if (code?.kind === 'APP') return this.takeStep(sql, factor, code.code, now);
    if (!code) return false;
    const { affected } = await sql.run(
      'UPDATE recovery_code SET usedAt = ? WHERE accountId = ? AND codeHash = ? AND usedAt IS NULL',
      [now, factor.accountId, this.hashOf(factor.accountId, code.code)],
    );
    return affected === 1;
  }

  /** The half minute that a code is of moves on only: the same code, or an earlier one, is no code any more. */
  private async takeStep(sql: Sql, { accountId, secret }: Factor, code: string, now: number): Promise<boolean> {
    const step = this.codes.stepOf(accountId, secret, code, now);
    if (step === null) return false;
    const { affected } = await sql.run('UPDATE second_factor SET lastStep = ? WHERE accountId = ? AND lastStep < ?', [
      step,
      accountId,
      step,
    ]);
    return affected === 1;
  }

  /** With the server's own key: whoever has read the database alone cannot try codes against it. */
  private hashOf(accountId: Buffer, code: string): Buffer {
    return createHmac('sha256', this.pepper).update('recovery code\0').update(accountId).update(code).digest();
  }
}

export type Prepared =
  | { readonly ok: true; readonly fresh: FreshSecret }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** What an account has: null, nobody asks it for a code. */
export async function secondFactorOf(sql: Sql, accountId: Buffer): Promise<FactorInForce | null> {
  const [row] = await sql.all<FactorInForce>(
    `SELECT f.confirmedAt, (SELECT COUNT(*) FROM recovery_code r WHERE r.accountId = f.accountId AND r.usedAt IS NULL) AS recoveryCodesLeft
       FROM second_factor f WHERE f.accountId = ? AND f.confirmedAt IS NOT NULL`,
    [accountId],
  );
  return row ?? null;
}

/** Whether there is anything that somebody could have lost: an app, or a passkey. */
export const hasSecondStep = async (sql: Sql, accountId: Buffer): Promise<boolean> =>
  (await secondFactorOf(sql, accountId)) !== null || (await hasPasskey(sql, accountId));

interface FactorInForce {
  readonly confirmedAt: number;
  readonly recoveryCodesLeft: number;
}

interface Factor {
  readonly accountId: Buffer;
  readonly secret: Buffer;
  readonly confirmedAt: number | null;
}

const isInForce = (factor: Factor | undefined): factor is Factor => factor !== undefined && factor.confirmedAt !== null;

async function factorOf(sql: Sql, accountId: Buffer): Promise<Factor | undefined> {
  return (
    await sql.all<Factor>('SELECT accountId, secret, confirmedAt FROM second_factor WHERE accountId = ?', [accountId])
  )[0];
}

/** 49 bits, and tried as seldom as passwords. */
const newRecoveryCode = (): string =>
  Array.from({ length: recoveryCodeLength }, () => recoveryCodeLetters[randomInt(recoveryCodeLetters.length)]).join('');
