import { changeCustomer } from '@register/domain/customer/change-customer';
import type { CustomerPatch, CustomerValues } from '@register/domain/customer/customer';
import { checkCustomerNumber } from '@register/domain/customer/customer-number';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Actor } from '../request-context.js';
import { takeNextNumber } from './customer-number-counter.js';
import type { CustomerOutcome } from './customer-outcome.js';
import { situationFor } from './customer-situation.js';
import { isNumberTaken, isValueTaken, type CustomerUseCase } from './customer-use-case.js';
import type { CustomerWriter } from './customer.writer.js';
import { takenValues } from './taken-values.query.js';

/** Makes a new customer, with the number that was given or the next free one. */
export class CustomerCreateService {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly writer: CustomerWriter,
    private readonly useCase: CustomerUseCase,
  ) {}

  async create(actor: Actor, patch: CustomerPatch): Promise<CustomerOutcome> {
    const stamp = this.useCase.stamp(actor);
    const decided = changeCustomer(await situationFor(this.read, actor, null, patch, stamp.at), patch);
    if (!decided.ok) return { kind: 'REFUSED', key: null, violations: decided.violations };
    const isAutomatic = decided.next.number === '';
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.unitOfWork.inTransaction(async ({ sql }): Promise<CustomerOutcome> => {
          const values = isAutomatic ? await this.numbered(sql, actor, decided.next) : decided.next;
          const violations = isAutomatic ? checkCustomerNumber(values.number, actor.settings) : [];
          if (violations.length > 0) return { kind: 'REFUSED', key: null, violations };
          const taken = await takenValues(sql, stamp, null, {}, values.customFields);
          if (taken.length > 0) return { kind: 'REFUSED', key: null, violations: taken };
          const [made] = await this.writer.insert(sql, stamp, [values]);
          if (!made) throw new Error('The customer was not written');
          return { kind: 'SAVED', key: made.key, changeSetId: made.changeSetId, at: stamp.at };
        });
      } catch (error) {
        if (!isNumberTaken(error) && !isValueTaken(error)) throw error;
        if (!isAutomatic && isNumberTaken(error))
          return { kind: 'NUMBER_TAKEN', key: null, number: decided.next.number };
        // Somebody has typed the number that was next in turn, and saved first: the one after is taken. Or a value that is
        // taken once: the next attempt tells which.
        if (attempt === maxAttempts) throw error;
      }
    }
  }

  private async numbered(sql: Sql, actor: Actor, values: CustomerValues): Promise<CustomerValues> {
    return { ...values, number: await takeNextNumber(sql, actor.groupId, actor.settings) };
  }
}

const maxAttempts = 10;
