import { changeCustomer } from '@register/domain/customer/change-customer';
import type { CustomerPatch } from '@register/domain/customer/customer';
import { changeStaleCustomer, type StaleResult } from '@register/domain/customer/stale-change';
import type { Actor } from '../request-context.js';
import type { CustomerOutcome } from './customer-outcome.js';
import { situationFor } from './customer-situation.js';
import { partsToChange } from './parts-to-change.js';
import type { ChangeTarget, CustomerUseCase } from './customer-use-case.js';

/** Changes fields of a customer. What others changed meanwhile stays, unless it is the same field: then nothing is written. */
export class CustomerUpdateService {
  constructor(
    private readonly useCase: CustomerUseCase,
    private readonly clock: () => number,
  ) {}

  update(actor: Actor, target: ChangeTarget, patch: CustomerPatch): Promise<CustomerOutcome> {
    return this.useCase.change(
      actor,
      target,
      async ({ customer }, sql, theirs) => {
        const situation = { ...(await situationFor(sql, actor, customer, patch, this.clock())), customer };
        const result: StaleResult =
          theirs.length > 0 ? changeStaleCustomer(situation, patch, theirs) : changeCustomer(situation, patch);
        if (result.ok) return { action: 'UPDATED', next: result.next, changes: result.changes };
        return result.conflicts ? { conflicts: result.conflicts } : { violations: result.violations };
      },
      { wanted: partsToChange(actor, patch), alone: true },
    );
  }
}
