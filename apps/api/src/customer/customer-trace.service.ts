import type { Customer } from '@register/domain/customer/customer';
import { recordAccess } from '../access-log/access-recorder.js';
import type { Sql } from '../database/sql.js';
import { historyRows, writeHistory } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';
import { writeEvents } from './customer-outbox.js';
import type { CustomerUseCase } from './customer-use-case.js';
import type { CustomerRepository } from './customer.repository.js';
import { absorbedBy } from './merge/merges.query.js';

/** Keeps in a customer's history that somebody has been given something of it. */
export class CustomerTraceService {
  constructor(
    private readonly repository: CustomerRepository,
    private readonly useCase: CustomerUseCase,
  ) {}

  /** The customer and what has become part of it, once the trace is kept; undefined for what the actor does not see, or may not be given. */
  async leave(
    sql: Sql,
    actor: Actor,
    key: Buffer,
    trace: {
      readonly action: 'EXTRACTED';
      readonly allowed: (customer: Customer) => boolean;
      readonly reason: string | null;
    },
  ): Promise<TracedCustomer | undefined> {
    const stored = await this.repository.forChange(sql, actor, key);
    if (!stored || !trace.allowed(stored.customer)) return undefined;
    const { customer, cipher } = stored;
    const { action } = trace;
    const event = { ...this.useCase.stamp(actor), customerId: key, version: customer.version, action };
    const change = { field: 'name', part: null, old: null, new: trace.reason } as const;
    const rows = historyRows({ ...event, cipher }, [change]);
    await writeHistory(sql, rows);
    await writeEvents(sql, [{ ...event, fields: [] }]);
    await recordAccess(sql, actor.groupId, [
      {
        at: event.at,
        by: event.by,
        action,
        subject: { kind: 'CUSTOMER', id: key, name: customer.number },
        customerId: key,
        historyId: rows[0]?.id,
      },
    ]);
    return { customer, absorbed: await absorbedBy(sql, actor.groupId, key) };
  }
}

export interface TracedCustomer {
  readonly customer: Customer;
  /** What has become part of it. */
  readonly absorbed: readonly Buffer[];
}
