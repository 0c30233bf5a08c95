import { changeActivation, type StatusResult } from '@register/domain/customer/activation';
import { deleteCustomer, restoreCustomer } from '@register/domain/customer/deletion';
import type { HistoryAction } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';
import type { CustomerOutcome } from './customer-outcome.js';
import type { CustomerReferences } from './customer-references.js';
import type { ChangeTarget, CustomerUseCase, Decision } from './customer-use-case.js';

/** Takes customers out of use and back: inactive, or in the bin. */
export class CustomerStateService {
  constructor(
    private readonly useCase: CustomerUseCase,
    private readonly references: CustomerReferences,
    private readonly clock: () => number,
  ) {}

  inactivate(actor: Actor, target: ChangeTarget): Promise<CustomerOutcome> {
    return this.useCase.change(actor, target, ({ customer }) =>
      decision('INACTIVATED', changeActivation({ viewer: actor.viewer, customer }, 'inactivate')),
    );
  }

  activate(actor: Actor, target: ChangeTarget): Promise<CustomerOutcome> {
    return this.useCase.change(actor, target, ({ customer }) =>
      decision('ACTIVATED', changeActivation({ viewer: actor.viewer, customer }, 'activate')),
    );
  }

  /** Moves a customer to the bin, unless something refers to it. Its number stays taken while it lies there. */
  delete(actor: Actor, target: ChangeTarget): Promise<CustomerOutcome> {
    return this.useCase.change(actor, target, async ({ key, customer }, sql) => {
      const references = await this.references.of(sql, actor.groupId, key);
      return decision('DELETED', deleteCustomer({ viewer: actor.viewer, customer }, references));
    });
  }

  /** Takes a customer out of the bin, to the state it had. */
  restore(actor: Actor, target: ChangeTarget): Promise<CustomerOutcome> {
    return this.useCase.change(actor, target, ({ customer, deletedAt, inactivatedAt }) => {
      const bin = { deletedAt: deletedAt ?? 0, wasInactive: inactivatedAt !== null, now: this.clock() };
      return decision('RESTORED', restoreCustomer({ viewer: actor.viewer, customer }, bin));
    });
  }
}

const decision = (action: HistoryAction, result: StatusResult): Decision =>
  result.ok ? { action, status: result.next, changes: result.changes } : { violations: result.violations };
