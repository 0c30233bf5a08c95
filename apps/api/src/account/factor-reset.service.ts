import { factorResetOpens, type FactorReset } from '@register/domain/access/factor-reset';
import { violation, type Violation } from '@register/domain/violation';
import { recordOfAccount } from '../access-log/sign-in-recorder.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { tellConfirmers, tellOfAccount } from '../message/account-letters.service.js';
import type { MessageService } from '../message/message.service.js';
import { factorResetOf } from '../session/factor-reset.query.js';
import { beginFactorReset, endFactorReset } from '../session/factor-resets.js';
import type { LoginThrottle } from '../session/login-throttle.js';
import { oneTimeLinkPath } from '../session/one-time-link-address.js';
import { linkLivesMs, makeLink, openLink, redeemLink } from '../session/one-time-links.js';
import { isPassword } from '../session/password.js';
import { hasSecondStep } from '../session/second-factors.js';
import { accountByEmail, actorsOfAccount } from '../session/session.repository.js';
import { keyOf, type SignedIn } from './own-password.js';
import type { Outcome } from './second-factor.service.js';

/**
 * The way back in for somebody who has lost every second step: the password, the e-mail, time for others to call it off, and
 * somebody of one of their groups who knows them. None of these alone opens anything.
 */
export class FactorResetService {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly throttle: LoginThrottle,
    private readonly messages: MessageService,
    private readonly clock: () => number,
  ) {}

  /** Answers as a sign-in does, so that nobody learns more here; after the right password a link goes to the e-mail. */
  async request(email: string, password: string, ip: string): Promise<Violation[]> {
    const now = this.clock();
    const wait = await this.throttle.attempt(keyOf(email), ip, now);
    if (wait > 0) return [violation('SIGN_IN_THROTTLED', [], { minutes: Math.ceil(wait / 60_000) })];
    const account = await accountByEmail(this.read, keyOf(email));
    const isRight = await isPassword(password, account?.passwordHash ?? null);
    const actors =
      account && isRight && account.disabledAt === null ? await actorsOfAccount(this.read, account.id) : [];
    if (!account || actors.length === 0) return [violation('SIGN_IN_FAILED', [])];
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      if (!(await hasSecondStep(sql, account.id))) return [violation('SECOND_FACTOR_OFF', [])];
      const subject = { purpose: 'resetSecondFactor', groupId: null, accountId: account.id, subjectId: null } as const;
      const token = await makeLink(sql, subject, now);
      const link = { path: oneTimeLinkPath(token), expiresAt: now + linkLivesMs.resetSecondFactor };
      await this.messages.leaveToAccount(sql, account.id, { kind: 'FACTOR_RESET', link });
      return [];
    });
  }

  /** The e-mail is proven: the wait begins, and everybody is told who could call it off. Of one that waits already, how it stands. */
  start(token: string): Promise<Outcome<FactorReset>> {
    const now = this.clock();
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const link = await openLink(sql, token, now);
      if (link?.purpose !== 'resetSecondFactor' || !(await redeemLink(sql, token, now))) return expired;
      const { accountId } = link;
      // An account that has been closed, or has no second step, has nothing to wait for.
      const isOpen = (await actorsOfAccount(sql, accountId)).length > 0;
      if (!isOpen || !(await hasSecondStep(sql, accountId))) return expired;
      const begun = await beginFactorReset(sql, accountId, now);
      if (begun) {
        await tellOfAccount(sql, 'FACTOR_RESET_STARTED', accountId, now, { until: factorResetOpens(begun) });
        await tellConfirmers(sql, accountId, now);
        await recordOfAccount(sql, accountId, 'FACTOR_RESET_ASKED', now);
      }
      const waits = begun ?? (await factorResetOf(sql, accountId, now));
      return waits ? { ok: true, value: waits } : expired;
    });
  }

  /** By anybody who is signed in to the account, whoever they act as: calling it off makes nothing less safe. */
  cancel({ accountId }: SignedIn): Promise<Violation[]> {
    const now = this.clock();
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      if (!(await endFactorReset(sql, accountId, now))) return [violation('FACTOR_RESET_NONE', [])];
      await tellOfAccount(sql, 'FACTOR_RESET_ENDED', accountId, now);
      await recordOfAccount(sql, accountId, 'FACTOR_RESET_ENDED', now);
      return [];
    });
  }
}

const expired = { ok: false, violations: [violation('LINK_EXPIRED', ['token'])] } as const;
