import { changeCustomer } from '@register/domain/customer/change-customer';
import type { CustomerPatch } from '@register/domain/customer/customer';
import type { TheirChange } from '@register/domain/customer/merge-changes';
import { changeStaleCustomer, type StaleResult } from '@register/domain/customer/stale-change';
import { inactiveAmong } from '../cost-centre/cost-centre.service.js';
import type { Actor } from '../request-context.js';
import type { CustomerOutcome } from './customer-outcome.js';
import { situationOf } from './customer-situation.js';
import type { ChangeTarget, CustomerUseCase } from './customer-use-case.js';
import type { StoredCustomer } from './stored-customer.js';

/** Changes fields of a customer. What others changed meanwhile stays, unless it is the same field: then nothing is written. */
export class CustomerUpdateService {
  constructor(
    private readonly useCase: CustomerUseCase,
    private readonly clock: () => number,
  ) {}

  update(actor: Actor, target: ChangeTarget, patch: CustomerPatch): Promise<CustomerOutcome> {
    return this.useCase.change(actor, target, async (stored, sql, theirs) => {
      const inactive = await inactiveAmong(sql, actor.groupId, patch.costCentre);
      const result = this.resultOf(actor, stored, patch, theirs, inactive);
      if (result.ok) return { action: 'UPDATED', next: result.next, changes: result.changes };
      return result.conflicts ? { conflicts: result.conflicts } : { violations: result.violations };
    });
  }

  private resultOf(
    actor: Actor,
    { customer }: StoredCustomer,
    patch: CustomerPatch,
    theirs: readonly TheirChange[],
    inactiveCostCentres: ReadonlySet<string>,
  ): StaleResult {
    const situation = { ...situationOf(actor, customer, this.clock()), customer, inactiveCostCentres };
    return theirs.length > 0 ? changeStaleCustomer(situation, patch, theirs) : changeCustomer(situation, patch);
  }
}
