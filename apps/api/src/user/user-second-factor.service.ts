import { decideFactorReset, factorResetEnds } from '@register/domain/access/factor-reset';
import { switchOffForAnother } from '@register/domain/access/second-factor';
import { violation, type Violation } from '@register/domain/violation';
import { recordAccess, type AccessAction } from '../access-log/access-recorder.js';
import { recordElsewhere } from '../access-log/sign-in-recorder.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf } from '../history/history-recorder.js';
import { tellOfAccount } from '../message/account-letters.service.js';
import type { Actor } from '../request-context.js';
import { factorResetOf } from '../session/factor-reset.query.js';
import { confirmFactorReset, endFactorReset } from '../session/factor-resets.js';
import { hasSecondStep, type SecondFactors } from '../session/second-factors.js';
import { isOfThisGroupAlone } from '../session/session.repository.js';
import { usersForChange, type StoredUser } from './user.repository.js';

/** Lets somebody in again whose device is lost. For the administrator who acts; the person is told. */
export class UserSecondFactorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly factors: SecondFactors,
    private readonly clock: () => number,
  ) {}

  remove(actor: Actor, id: Buffer | undefined): Promise<Violation[]> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const user = (await usersForChange(sql, actor)).find((candidate) => id?.equals(candidate.id));
      if (!user) return [violation('NOT_FOUND', ['id'])];
      const { accountId } = user;
      const refused = switchOffForAnother({
        isOneself: user.id.equals(actor.actorId),
        // Of somebody invited nobody is told what they have elsewhere.
        isOn: user.acceptedAt !== null && (await hasSecondStep(sql, accountId)),
        actsElsewhere: !(await isOfThisGroupAlone(sql, actor.groupId, accountId)),
      });
      if (refused.length > 0) return refused;
      const at = this.clock();
      await this.factors.removeAll(sql, accountId);
      await tellOfAccount(sql, 'SECOND_FACTOR_OFF', accountId, at, { by: authorOf(actor) });
      await this.record(sql, actor, user, 'SECOND_FACTOR_OFF', at);
      return [];
    });
  }

  /** It is they who have lost every second step: from when they have waited, they come in without a code. Told again: once is enough. */
  confirmReset(actor: Actor, id: Buffer | undefined): Promise<Violation[]> {
    return this.decide(actor, id, async (sql, user, at) => {
      if (!(await confirmFactorReset(sql, user.accountId, at))) return;
      const reset = await factorResetOf(sql, user.accountId, at);
      // By nobody: the letter is of another group, perhaps, which is not told who administers this one.
      await tellOfAccount(sql, 'FACTOR_RESET_CONFIRMED', user.accountId, at, {
        // The door may open at this very moment: the letter is of use for as long as it can be shut.
        until: reset && factorResetEnds(reset),
      });
      await this.record(sql, actor, user, 'FACTOR_RESET_CONFIRMED', at);
      await recordElsewhere(sql, { accountId: user.accountId, groupId: actor.groupId }, 'FACTOR_RESET_CONFIRMED', at);
    });
  }

  /** It is not they, or they have found what they had lost. */
  refuseReset(actor: Actor, id: Buffer | undefined): Promise<Violation[]> {
    return this.decide(actor, id, async (sql, user, at) => {
      await endFactorReset(sql, user.accountId, at);
      await tellOfAccount(sql, 'FACTOR_RESET_ENDED', user.accountId, at);
      await this.record(sql, actor, user, 'FACTOR_RESET_ENDED', at);
      await recordElsewhere(sql, { accountId: user.accountId, groupId: actor.groupId }, 'FACTOR_RESET_ENDED', at);
    });
  }

  private decide(
    actor: Actor,
    id: Buffer | undefined,
    work: (sql: Sql, user: StoredUser, at: number) => Promise<void>,
  ): Promise<Violation[]> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const user = (await usersForChange(sql, actor)).find((candidate) => id?.equals(candidate.id));
      if (!user) return [violation('NOT_FOUND', ['id'])];
      const at = this.clock();
      const isUser = user.acceptedAt !== null && user.deactivatedAt === null;
      const isAsked = isUser && (await factorResetOf(sql, user.accountId, at)) !== null;
      const refused = decideFactorReset({ isOneself: user.id.equals(actor.actorId), isAsked });
      if (refused.length === 0) await work(sql, user, at);
      return refused;
    });
  }

  private record(sql: Sql, actor: Actor, { id, name }: StoredUser, action: AccessAction, at: number): Promise<void> {
    return recordAccess(sql, actor.groupId, [{ at, by: authorOf(actor), action, subject: { kind: 'USER', id, name } }]);
  }
}
