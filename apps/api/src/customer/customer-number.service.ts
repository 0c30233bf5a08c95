import { changeNumber } from '@register/domain/customer/number-change';
import type { Actor } from '../request-context.js';
import type { CustomerOutcome } from './customer-outcome.js';
import { isNumberTaken, type ChangeTarget, type CustomerUseCase } from './customer-use-case.js';

/** Gives a customer another number: an administrator's step, apart from other changes of the card. */
export class CustomerNumberService {
  constructor(private readonly useCase: CustomerUseCase) {}

  async changeNumber(actor: Actor, target: ChangeTarget, wanted: string): Promise<CustomerOutcome> {
    try {
      return await this.useCase.change(actor, target, ({ customer }) => {
        const result = changeNumber({ viewer: actor.viewer, settings: actor.settings, customer }, wanted);
        if (!result.ok) return { violations: result.violations };
        return { action: 'NUMBER_CHANGED', next: { ...customer, number: result.next }, changes: result.changes };
      });
    } catch (error) {
      if (!isNumberTaken(error)) throw error;
      return { kind: 'NUMBER_TAKEN', key: target.key ?? null, number: wanted.trim() };
    }
  }
}
