import { changeCustomer } from '@register/domain/customer/change-customer';
import type { CustomerPatch } from '@register/domain/customer/customer';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { CustomerOutcome } from './customer-outcome.js';
import { situationOf } from './customer-situation.js';
import type { ChangeTarget, CustomerUseCase, Decision } from './customer-use-case.js';
import { rebasePatch } from './rebase-patch.js';
import { mergeWithNewer } from './stale-change.js';
import type { StoredCustomer } from './stored-customer.js';

/** Changes fields of a customer. What others changed meanwhile stays, unless it is the same field: then nothing is written. */
export class CustomerUpdateService {
  constructor(
    private readonly useCase: CustomerUseCase,
    private readonly clock: () => number,
  ) {}

  update(actor: Actor, target: ChangeTarget, patch: CustomerPatch): Promise<CustomerOutcome> {
    return this.useCase.change(actor, target, (stored, sql) =>
      this.decide(sql, actor, stored, target.expectedVersion, patch),
    );
  }

  private async decide(
    sql: Sql,
    actor: Actor,
    stored: StoredCustomer,
    expectedVersion: number | null,
    patch: CustomerPatch,
  ): Promise<Decision> {
    const situation = situationOf(actor, stored.customer, this.clock());
    const first = changeCustomer(situation, patch);
    if (!first.ok) return { violations: first.violations };
    const merged = await mergeWithNewer(sql, actor.groupId, stored, expectedVersion, first.changes);
    if (merged && merged.conflicts.length > 0) return { conflicts: merged.conflicts };
    const result =
      merged && merged.drop.length > 0
        ? changeCustomer(situation, rebasePatch(patch, stored.customer, merged.drop))
        : first;
    if (!result.ok) return { violations: result.violations };
    return { action: 'UPDATED', next: result.next, changes: result.changes };
  }
}
