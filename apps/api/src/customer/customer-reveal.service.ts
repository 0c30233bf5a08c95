import type { Customer } from '@register/domain/customer/customer';
import { actionLock } from '@register/domain/customer/customer-actions';
import { formatPersonalNumber } from '@register/domain/customer/identity-number';
import { revealReason } from '@register/domain/customer/reveal-reason';
import { violation, type Violation } from '@register/domain/violation';
import { recordAccess } from '../access-log/access-recorder.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { historyRows, writeHistory } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';
import { writeEvents } from './customer-outbox.js';
import type { CustomerUseCase } from './customer-use-case.js';
import type { CustomerRepository } from './customer.repository.js';

/** Shows a whole personal number once, of the customer or of a co-applicant. The trace is kept before the number is given. */
export class CustomerRevealService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CustomerRepository,
    private readonly useCase: CustomerUseCase,
  ) {}

  /** The customer's own. */
  reveal(actor: Actor, key: Buffer | undefined, reason: string | null): Promise<RevealOutcome> {
    return this.show(actor, key, reason, 'revealPersonalNumber', ({ personalNumber }) => ({
      field: 'personalNumber',
      part: null,
      personalNumber,
    }));
  }

  /** That of the co-applicant with this id. */
  revealCoApplicant(actor: Actor, key: Buffer | undefined, id: string, reason: string | null): Promise<RevealOutcome> {
    return this.show(actor, key, reason, 'revealCoApplicantNumber', ({ coApplicants }) => ({
      field: 'coApplicants',
      part: `${id}.personalNumber`,
      personalNumber: coApplicants.find((person) => person.id === id)?.personalNumber ?? null,
    }));
  }

  private async show(
    actor: Actor,
    key: Buffer | undefined,
    reason: string | null,
    action: 'revealPersonalNumber' | 'revealCoApplicantNumber',
    find: (customer: Customer) => Found,
  ): Promise<RevealOutcome> {
    const why = revealReason(reason, actor.settings);
    if (!why.ok) return { personalNumber: null, violations: why.violations };
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const stored = key && (await this.repository.forChange(sql, actor, key));
      if (!stored) return refused(violation('NOT_FOUND', ['id']));
      const { customer, cipher } = stored;
      const { field, part, personalNumber } = find(customer);
      const lock = actionLock(action, { viewer: actor.viewer, customer });
      if (lock !== null && lock !== 'NOTHING_TO_REVEAL')
        return refused(violation('FIELD_NOT_WRITABLE', [field], { requires: 'customer.identity' }));
      if (!personalNumber) return refused(violation('NOT_FOUND', [part === null ? field : 'coApplicantId']));
      const event = {
        ...this.useCase.stamp(actor),
        customerId: stored.key,
        version: customer.version,
        action: 'REVEALED',
      } as const;
      const trace = { field, part, old: null, new: why.reason };
      const rows = historyRows({ ...event, cipher }, [trace]);
      await writeHistory(sql, rows);
      await writeEvents(sql, [{ ...event, fields: [field] }]);
      await recordAccess(sql, actor.groupId, [
        {
          at: event.at,
          by: event.by,
          action: 'REVEALED',
          subject: { kind: 'CUSTOMER', id: stored.key, name: customer.number },
          customerId: stored.key,
          historyId: rows[0]?.id,
          changes: [{ field, old: null, new: null }],
        },
      ]);
      return { personalNumber: formatPersonalNumber(personalNumber), violations: [] };
    });
  }
}

interface Found {
  readonly field: 'personalNumber' | 'coApplicants';
  readonly part: string | null;
  readonly personalNumber: string | null;
}

export interface RevealOutcome {
  /** `19800101-9804`; null when it was not revealed. */
  readonly personalNumber: string | null;
  readonly violations: readonly Violation[];
}

const refused = (reason: Violation): RevealOutcome => ({ personalNumber: null, violations: [reason] });
