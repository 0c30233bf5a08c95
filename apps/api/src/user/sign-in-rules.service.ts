import { requireOfAll } from '@register/domain/access/second-factor';
import type { Violation } from '@register/domain/violation';
import { recordAccess } from '../access-log/access-recorder.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';
import { secondFactorOf } from '../session/second-factors.js';

/** Decides what the group asks of its users, for the administrator who acts. In force from everybody's next request. */
export class SignInRulesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: () => number,
  ) {}

  requireSecondFactor(actor: Actor, wanted: boolean): Promise<Violation[]> {
    const { groupId, accountId } = actor;
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const hasOwn = accountId !== null && (await secondFactorOf(sql, accountId)) !== null;
      const refused = requireOfAll({ wanted, hasOwn });
      if (refused.length > 0) return refused;
      const { affected } = await sql.run(
        'UPDATE tenant_group SET secondFactorRequired = ? WHERE id = ? AND secondFactorRequired <> ?',
        [wanted ? 1 : 0, groupId, wanted ? 1 : 0],
      );
      if (affected === 0) return [];
      await recordAccess(sql, groupId, [
        {
          at: this.clock(),
          by: authorOf(actor),
          action: 'SETTING_CHANGED',
          subject: { kind: 'SETTING', id: groupId, name: 'secondFactorRequired' },
          changes: [{ field: 'secondFactorRequired', old: String(!wanted), new: String(wanted) }],
        },
      ]);
      return [];
    });
  }
}
