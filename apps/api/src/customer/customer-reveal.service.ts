import { actionLock } from '@register/domain/customer/customer-actions';
import { formatPersonalNumber } from '@register/domain/customer/identity-number';
import { cleanText } from '@register/domain/text/clean-text';
import { violation, type Violation } from '@register/domain/violation';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { historyRows, writeHistory } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';
import { writeEvents } from './customer-outbox.js';
import type { CustomerUseCase } from './customer-use-case.js';
import type { CustomerRepository } from './customer.repository.js';
import { isPerson } from './stored-customer.js';

/** Shows a whole personal number once. The trace is kept before the number is given. */
export class CustomerRevealService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CustomerRepository,
    private readonly useCase: CustomerUseCase,
  ) {}

  async reveal(actor: Actor, key: Buffer | undefined, reason: string | null): Promise<RevealOutcome> {
    const why = cleanText(reason ?? '', { maxLength: 500 });
    if (!why.ok) return refused(violation(why.code, ['reason'], why.params));
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const stored = key && (await this.repository.forChange(sql, actor, key));
      if (!stored) return refused(violation('NOT_FOUND', ['id']));
      const { customer, cipher } = stored;
      const lock = actionLock('revealPersonalNumber', { viewer: actor.viewer, customer });
      if (lock === 'NOTHING_TO_REVEAL' || customer.personalNumber === null)
        return refused(violation('NOT_FOUND', ['personalNumber']));
      if (lock !== null)
        return refused(violation('FIELD_NOT_WRITABLE', ['personalNumber'], { requires: 'customer.identity' }));
      const event = {
        ...this.useCase.stamp(actor),
        customerId: stored.key,
        version: customer.version,
        action: 'REVEALED',
      } as const;
      const trace = { field: 'personalNumber', part: null, old: null, new: why.text } as const;
      await writeHistory(sql, historyRows({ ...event, cipher, isPerson: isPerson(customer) }, [trace]));
      await writeEvents(sql, [{ ...event, fields: ['personalNumber'] }]);
      return { personalNumber: formatPersonalNumber(customer.personalNumber), violations: [] };
    });
  }
}

export interface RevealOutcome {
  /** `19800101-9804`; null when it was not revealed. */
  readonly personalNumber: string | null;
  readonly violations: readonly Violation[];
}

const refused = (reason: Violation): RevealOutcome => ({ personalNumber: null, violations: [reason] });
