import { violation, type Violation } from '@register/domain/violation';
import { recordOfAccount } from '../access-log/sign-in-recorder.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { tellOfAccount } from '../message/account-letters.service.js';
import type { FreshSecret } from '../session/authenticator-codes.js';
import type { SecondFactors } from '../session/second-factors.js';
import { deleteOtherSessions } from '../session/session.repository.js';
import type { OwnPassword, SignedIn } from './own-password.js';
import { holdOwn, unprovenSteps } from './proven-steps.js';

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly violations: readonly Violation[] };

/** A person's own second factor. Whoever changes it gives the password once more: a browser left open is not enough. */
export class SecondFactorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly factors: SecondFactors,
    private readonly own: OwnPassword,
    private readonly clock: () => number,
  ) {}

  /** A secret for the app. Nothing is asked for before a code of it has been shown. */
  prepare(actor: SignedIn, password: string, ip: string): Promise<Outcome<FreshSecret>> {
    return this.knowing(actor, password, ip, async (sql) => {
      const unproven = await unprovenSteps(sql, actor);
      if (unproven.length > 0) return { ok: false, violations: unproven };
      const names = { issuer: actor.groupName, label: actor.email };
      const prepared = await this.factors.prepare(sql, actor.accountId, names, this.clock());
      return prepared.ok ? { ok: true, value: prepared.fresh } : prepared;
    });
  }

  /** In force from here on. All other sessions end: they came in by the password alone. Answers the recovery codes, this once. */
  async confirm(actor: SignedIn, code: string, ip: string): Promise<Outcome<readonly string[]>> {
    const throttled = await this.own.throttled(actor, ip);
    if (throttled) return refused(throttled);
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const unproven = await unprovenSteps(sql, actor);
      if (unproven.length > 0) return { ok: false, violations: unproven };
      const codes = await this.factors.confirm(sql, actor.accountId, code, this.clock());
      if (!codes) return refused(violation('CODE_WRONG', ['code']));
      await deleteOtherSessions(sql, actor.accountId, actor.sessionHash);
      await this.own.forgive(sql, actor, ip);
      await this.tell(sql, actor, 'SECOND_FACTOR_ON');
      return { ok: true, value: codes };
    });
  }

  remove(actor: SignedIn, password: string, ip: string): Promise<Outcome<true>> {
    return this.knowing(actor, password, ip, async (sql) => {
      if (!(await this.factors.remove(sql, actor.accountId))) return refused(violation('SECOND_FACTOR_OFF', []));
      await this.tell(sql, actor, 'SECOND_FACTOR_OFF');
      return { ok: true, value: true };
    });
  }

  renewRecoveryCodes(actor: SignedIn, password: string, ip: string): Promise<Outcome<readonly string[]>> {
    return this.knowing(actor, password, ip, async (sql) => {
      const codes = await this.factors.renewRecoveryCodes(sql, actor.accountId);
      if (!codes) return refused(violation('SECOND_FACTOR_OFF', []));
      await this.tell(sql, actor, 'RECOVERY_CODES_RENEWED');
      return { ok: true, value: codes };
    });
  }

  private async knowing<T>(
    actor: SignedIn,
    password: string,
    ip: string,
    work: (sql: Sql) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const wrong = await this.own.wrong(actor, password, ip);
    if (wrong) return refused(wrong);
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      await holdOwn(sql, actor);
      await this.own.forgive(sql, actor, ip);
      return work(sql);
    });
  }

  private async tell(
    sql: Sql,
    actor: SignedIn,
    what: 'SECOND_FACTOR_ON' | 'SECOND_FACTOR_OFF' | 'RECOVERY_CODES_RENEWED',
  ): Promise<void> {
    const at = this.clock();
    await tellOfAccount(sql, what, actor.accountId, at);
    await recordOfAccount(sql, actor.accountId, what, at);
  }
}

const refused = (it: Violation): { readonly ok: false; readonly violations: readonly Violation[] } => ({
  ok: false,
  violations: [it],
});
