import type { Customer } from '@register/domain/customer/customer';
import { erasureBlocks, type ErasureSituation } from '@register/domain/customer/erasure';
import { actionLock } from '@register/domain/customer/customer-actions';
import { dueBefore } from '@register/domain/customer/retention';
import { inList } from '../database/in-list.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';
import { namesOf } from './collection/bulk/bulk.query.js';
import type { CustomerLookup } from './customer-card.query.js';
import { writeEvents } from './customer-outbox.js';
import type { CustomerReferences } from './customer-references.js';
import { removeCustomer } from './customer-removal.js';
import type { CustomerRepository } from './customer.repository.js';
import { customersSeen } from './customer-scope.js';
import { customerStatusCode } from './customer-status-code.js';
import { swedishDay } from '@register/domain/calendar/swedish-day';
import { erasedAmong, erasedCustomer, notErased, type ErasedRow } from './erased-customers.query.js';
import { countDue, dueAmong, dueCustomers, type DueAt, type DueCustomer } from './due-customers.query.js';
import { holdsWith } from './hold/holds.query.js';
import { absorbedBy } from './merge/merges.query.js';

/** What the customer module knows and does when a customer is erased. */
export class CustomerErasureService {
  constructor(
    private readonly repository: CustomerRepository,
    private readonly references: CustomerReferences,
    private readonly clock: () => number,
  ) {}

  /** A customer that the actor may erase, locked where it is to be done; undefined for any other. */
  async find(sql: Sql, actor: Actor, key: Buffer, how: 'LOOK' | 'CHANGE'): Promise<ErasableCustomer | undefined> {
    const condition = { sql: 'c.id = ?', params: [key] };
    const [stored] =
      how === 'CHANGE'
        ? await this.repository.allForChange(sql, actor, condition)
        : await this.repository.allWithin(sql, actor, condition);
    if (!stored || actionLock('erasePersonalData', { viewer: actor.viewer, customer: stored.customer }) !== null)
      return undefined;
    const together = [...(await absorbedBy(sql, actor.groupId, key)), key];
    const references = [];
    for (const one of together) references.push(...(await this.references.of(sql, actor.groupId, one)));
    const situation = { holds: await holdsWith(sql, actor.groupId, key), references };
    const today = swedishDay(this.clock());
    return { customer: stored.customer, together, situation, blocks: erasureBlocks(situation, today), today };
  }

  /** Private customers that have been inactive and unchanged for as long as the group keeps them; none where it keeps them for ever. */
  async due(
    from: { readonly sql: Sql; readonly cursors: Cursors },
    actor: Actor,
    args: PageArguments,
    counts: boolean,
  ): Promise<Page<DueCustomer>> {
    return dueCustomers(from, actor, this.dueAt(actor) ?? nobodyAt, args, counts);
  }

  /** How many of those there are. */
  async countDue(sql: Sql, actor: Actor): Promise<number> {
    const at = this.dueAt(actor);
    return at ? countDue(sql, actor, at) : 0;
  }

  /** Which of some are among those. */
  async dueAmong(sql: Sql, actor: Actor, keys: readonly Buffer[], how: 'LOOK' | 'CHANGE'): Promise<Buffer[]> {
    const at = this.dueAt(actor);
    return at ? dueAmong(sql, actor, at, keys, how) : [];
  }

  /** Number and name of those of some whom the actor sees, by keys in hexadecimal. */
  async named(sql: Sql, actor: Actor, keys: readonly Buffer[]): ReturnType<typeof namesOf> {
    return keys.length === 0 ? new Map() : namesOf(sql, customersSeen(actor), inList(keys));
  }

  private dueAt({ settings }: Actor): DueAt | null {
    const now = this.clock();
    const before = dueBefore(now, settings.retentionMonths);
    return before === null ? null : { before, today: swedishDay(now) };
  }

  /** What is left of a customer that was erased; null for any other. */
  erased(sql: Sql, groupId: Buffer, by: CustomerLookup): Promise<ErasedRow | null> {
    return erasedCustomer(sql, groupId, by);
  }

  /** Which of some have been erased. */
  erasedAmong(sql: Sql, groupId: Buffer, keys: readonly Buffer[]): Promise<Buffer[]> {
    return erasedAmong(sql, groupId, keys);
  }

  /** Those that stand in the database as if they had not been erased. */
  notErased<T extends { readonly groupId: Buffer; readonly customerId: Buffer }>(
    sql: Sql,
    among: readonly T[],
  ): Promise<T[]> {
    return notErased(sql, among);
  }

  /**
   * Leaves nothing of a customer but its number, which nobody else gets. Its key goes with its row: what the history keeps is
   * sealed with it. Answers the number; null where there was nothing to erase.
   */
  async erase(sql: Sql, groupId: Buffer, key: Buffer, at: number): Promise<string | null> {
    const [row] = await sql.all<{ number: string; numberKey: Buffer; version: number; status: number }>(
      'SELECT number, numberKey, version, status FROM customer WHERE groupId = ? AND id = ?',
      [groupId, key],
    );
    if (!row || row.status === customerStatusCode.ERASED) return null;
    await removeCustomer(sql, groupId, key);
    const left = { groupId, id: key, version: row.version + 1, number: row.number, numberKey: row.numberKey };
    const columns = { ...left, ...nothing, createdAt: at, updatedAt: at, deletedAt: at };
    await insertRows(sql, 'customer', Object.keys(columns), [Object.values(columns)]);
    await writeEvents(sql, [{ groupId, customerId: key, action: 'ERASED', version: row.version + 1, at, fields: [] }]);
    return row.number;
  }
}

export type { DueCustomer } from './due-customers.query.js';
export type { ErasedRow } from './erased-customers.query.js';

export interface ErasableCustomer {
  readonly customer: Customer;
  /** It, last, and what has become part of it. */
  readonly together: readonly Buffer[];
  readonly situation: ErasureSituation;
  /** Why it may not be erased now. */
  readonly blocks: ReturnType<typeof erasureBlocks>;
  readonly today: string;
}

/** Before this nobody was made inactive. */
const nobodyAt: DueAt = { before: 0, today: '' };

const none = Buffer.alloc(0);
/** Columns that must hold something. */
const nothing = {
  status: customerStatusCode.ERASED,
  type: 'COMPANY',
  name: '',
  nameKey: none,
  cityKey: none,
  cityFold: none,
  propertyFold: none,
  facilitiesDisabled: 0,
  facilityRequired: 0,
  costCentreRequired: 0,
  alwaysInvoice: 0,
};
