import { switchOffForAnother } from '@register/domain/access/second-factor';
import { violation, type Violation } from '@register/domain/violation';
import { recordAccess } from '../access-log/access-recorder.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf } from '../history/history-recorder.js';
import { tellOfAccount } from '../message/account-letters.service.js';
import type { Actor } from '../request-context.js';
import { secondFactorOf, type SecondFactors } from '../session/second-factors.js';
import { isOfThisGroupAlone, usersForChange } from './user.repository.js';

/** Lets somebody in again whose device is lost. For the administrator who acts; the person is told. */
export class UserSecondFactorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly factors: SecondFactors,
    private readonly clock: () => number,
  ) {}

  remove(actor: Actor, id: Buffer | undefined): Promise<Violation[]> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const user = (await usersForChange(sql, actor.groupId)).find((candidate) => id?.equals(candidate.id));
      if (!user) return [violation('NOT_FOUND', ['id'])];
      const { accountId } = user;
      const refused = switchOffForAnother({
        isOneself: user.id.equals(actor.actorId),
        // Of somebody invited nobody is told what they have elsewhere.
        isOn: user.acceptedAt !== null && (await secondFactorOf(sql, accountId)) !== null,
        actsElsewhere: !(await isOfThisGroupAlone(sql, actor.groupId, accountId)),
      });
      if (refused.length > 0) return refused;
      const at = this.clock();
      await this.factors.remove(sql, accountId);
      await tellOfAccount(sql, 'SECOND_FACTOR_OFF', accountId, at, authorOf(actor));
      const subject = { kind: 'USER', id: user.id, name: user.name } as const;
      await recordAccess(sql, actor.groupId, [{ at, by: authorOf(actor), action: 'SECOND_FACTOR_OFF', subject }]);
      return [];
    });
  }
}
