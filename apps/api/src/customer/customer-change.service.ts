import type { Change } from '@register/domain/customer/changes';
import type { Customer } from '@register/domain/customer/customer';
import type { Violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { CustomerOutcome } from './customer-outcome.js';
import { countReached, type Reaching } from './customer-reach.query.js';
import type { CustomerUseCase } from './customer-use-case.js';
import type { CustomerRepository } from './customer.repository.js';

export type { CustomerOutcome } from './customer-outcome.js';
export type { CustomerLeaving } from './customer-removal.js';
export type { CustomerFollower, Move } from './merge/customer-follower.js';

/** For modules whose things belong to a customer: what they change is a change of the customer, in one transaction with its history and its message. */
export class CustomerChangeService {
  constructor(
    private readonly useCase: CustomerUseCase,
    private readonly repository: CustomerRepository,
  ) {}

  /** Decided on the customer as it is now, locked, within what the actor sees; may be decided more than once. */
  change(
    actor: Actor,
    key: Buffer,
    decide: (customer: Customer, sql: Sql) => Promise<BelongingsDecision>,
  ): Promise<CustomerOutcome> {
    return this.useCase.change(actor, { key, expectedVersion: null }, async ({ customer }, sql) => {
      const decision = await decide(customer, sql);
      return 'violations' in decision ? decision : { action: 'UPDATED', ...decision };
    });
  }

  /** The customer, if the actor sees it: to look at only. */
  async look(sql: Sql, actor: Actor, key: Buffer): Promise<Customer | undefined> {
    const [stored] = await this.repository.allWithin(sql, actor, { sql: 'c.id = ?', params: [key] });
    return stored?.customer;
  }

  /** How many customers each of these sees, as lists count them: one statement. */
  reached(sql: Sql, actor: Actor, reaching: readonly Reaching[]): Promise<number[]> {
    return countReached(sql, actor, reaching);
  }
}

export type BelongingsDecision =
  | { readonly violations: readonly Violation[] }
  | {
      readonly changes: readonly Change[];
      /** Writes what has changed; not called when there are no changes. */
      readonly alsoWrite: (sql: Sql, at: number) => Promise<void>;
    };
