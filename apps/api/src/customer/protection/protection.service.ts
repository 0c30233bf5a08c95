import { changeProtection } from '@register/domain/customer/protection';
import { recordAccess } from '../../access-log/access-recorder.js';
import { authorOf } from '../../history/history-recorder.js';
import type { Actor } from '../../request-context.js';
import type { CustomerOutcome } from '../customer-outcome.js';
import type { ChangeTarget, CustomerUseCase } from '../customer-use-case.js';
import { writeProtection } from './protection.writer.js';

/** Marks customers as ones with protected identity, and takes that back: a change of the customer, told in the log too. */
export class ProtectionService {
  constructor(private readonly useCase: CustomerUseCase) {}

  change(actor: Actor, target: ChangeTarget, action: 'protect' | 'unprotect'): Promise<CustomerOutcome> {
    return this.useCase.change(actor, target, ({ key, customer }) => {
      const decided = changeProtection({ viewer: actor.viewer, customer }, action);
      if (!decided.ok) return { violations: decided.violations };
      const { groupId } = actor;
      return {
        action: 'UPDATED',
        changes: decided.changes,
        alsoWrite: async (sql, at) => {
          await writeProtection(sql, { groupId, customerId: key }, decided.next);
          const subject = { kind: 'CUSTOMER', id: key, name: customer.number } as const;
          const told = decided.next ? 'PROTECTED' : 'UNPROTECTED';
          await recordAccess(sql, groupId, [{ at, by: authorOf(actor), action: told, subject, customerId: key }]);
        },
      };
    });
  }
}
