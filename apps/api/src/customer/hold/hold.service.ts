import { actionLock } from '@register/domain/customer/customer-actions';
import { liftHold, setHold, type Hold, type HoldResult } from '@register/domain/customer/hold';
import { violation } from '@register/domain/violation';
import { recordAccess } from '../../access-log/access-recorder.js';
import { authorOf } from '../../history/history-recorder.js';
import type { Actor } from '../../request-context.js';
import type { CustomerChangeService } from '../customer-change.service.js';
import type { CustomerOutcome } from '../customer-outcome.js';
import { swedishDay } from '@register/domain/calendar/swedish-day';
import { holdsOf } from './holds.query.js';
import { writeHold } from './holds.writer.js';

/** Keeps what is held on a customer from being removed for good, and lets go of it. A change of the customer, in its history for administrators. */
export class HoldService {
  constructor(
    private readonly customers: CustomerChangeService,
    private readonly clock: () => number,
  ) {}

  set(actor: Actor, customerId: Buffer | undefined, asked: Hold): Promise<CustomerOutcome> {
    return this.change(actor, customerId, 'HOLD_SET', (current) => setHold(current, asked, swedishDay(this.clock())));
  }

  lift(actor: Actor, customerId: Buffer | undefined): Promise<CustomerOutcome> {
    return this.change(actor, customerId, 'HOLD_LIFTED', liftHold);
  }

  private async change(
    actor: Actor,
    customerId: Buffer | undefined,
    action: 'HOLD_SET' | 'HOLD_LIFTED',
    decide: (current: Hold | null) => HoldResult,
  ): Promise<CustomerOutcome> {
    const missing = violation('NOT_FOUND', ['id']);
    if (!customerId) return { kind: 'REFUSED', key: null, violations: [missing] };
    const { groupId } = actor;
    return this.customers.change(actor, customerId, async (customer, sql) => {
      if (actionLock('hold', { viewer: actor.viewer, customer }) !== null) return { violations: [missing] };
      const [current = null] = await holdsOf(sql, groupId, [customerId]);
      const decided = decide(current);
      if (!decided.ok) return decided;
      return {
        changes: decided.changes,
        alsoWrite: async (tx, at) => {
          const by = authorOf(actor);
          await writeHold(tx, { groupId, customerId }, decided.next, { at, by: by.name });
          const subject = { kind: 'CUSTOMER', id: customerId, name: customer.number } as const;
          await recordAccess(tx, groupId, [{ at, by, action, subject, customerId }]);
        },
      };
    });
  }
}
