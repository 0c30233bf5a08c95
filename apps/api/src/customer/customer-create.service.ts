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
import type { CustomerWriter, WriteStamp } from './customer.writer.js';
import { takenValues } from './taken-values.query.js';

/** Makes a new customer, with the number that was given or the next free one. */
export class CustomerCreateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly writer: CustomerWriter,
    private readonly useCase: CustomerUseCase,
  ) {}

  async create(actor: Actor, patch: CustomerPatch): Promise<CustomerOutcome> {
    const stamp = this.useCase.stamp(actor);
    const number = (patch.number ?? '').trim();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.unitOfWork.inTransaction(({ sql }) => this.made(sql, actor, stamp, patch));
      } catch (error) {
        if (!isNumberTaken(error) && !isValueTaken(error)) throw error;
        if (number !== '' && isNumberTaken(error))
          return { kind: 'NUMBER_TAKEN', key: null, number: number.normalize('NFC') };
        // Somebody has typed the number that was next in turn, and saved first: the one after is taken. Or a value that is
        // taken once: the next attempt tells which.
        if (attempt === maxAttempts) throw error;
      }
    }
  }

  private async made(sql: Sql, actor: Actor, stamp: WriteStamp, patch: CustomerPatch): Promise<CustomerOutcome> {
    const decided = changeCustomer(await situationFor(sql, actor, null, patch, stamp.at), patch);
    if (!decided.ok) return { kind: 'REFUSED', key: null, violations: decided.violations };
    const isAutomatic = decided.next.number === '';
    const values = isAutomatic ? await this.numbered(sql, actor, decided.next) : decided.next;
    const violations = isAutomatic ? checkCustomerNumber(values.number, actor.settings) : [];
    if (violations.length > 0) return { kind: 'REFUSED', key: null, violations };
    const taken = await takenValues(sql, stamp, null, {}, values.customFields);
    if (taken.length > 0) return { kind: 'REFUSED', key: null, violations: taken };
    const [made] = await this.writer.insert(sql, stamp, [values]);
    if (!made) throw new Error('The customer was not written');
    return { kind: 'SAVED', key: made.key, changeSetId: made.changeSetId, at: stamp.at };
  }

  private async numbered(sql: Sql, actor: Actor, values: CustomerValues): Promise<CustomerValues> {
    return { ...values, number: await takeNextNumber(sql, actor.groupId, actor.settings) };
  }
}

const maxAttempts = 10;
