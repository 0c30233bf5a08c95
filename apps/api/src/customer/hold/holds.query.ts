import { isHeld } from '@register/domain/customer/hold';
import { inList } from '../../database/in-list.js';
import type { Sql } from '../../database/sql.js';
import type { HeldOn } from '../../module.js';
import { swedishDay } from '@register/domain/calendar/swedish-day';
import { absorbedBy } from '../merge/merges.query.js';
import type { CustomerHoldEntity } from './customer-hold.entity.js';

export type HoldRow = Pick<CustomerHoldEntity, 'customerId' | 'reason' | 'until' | 'setAt' | 'setBy'>;

export async function holdsOf(sql: Sql, groupId: Buffer, customers: readonly Buffer[]): Promise<HoldRow[]> {
  if (customers.length === 0) return [];
  const list = inList(customers);
  return sql.all<HoldRow>(
    `SELECT customerId, reason, until, setAt, setBy FROM customer_hold WHERE groupId = ? AND customerId IN ${list.sql}`,
    [groupId, ...list.params],
  );
}

/** Those of a customer, and of what has become part of it: they go together. */
export const holdsWith = async (sql: Sql, groupId: Buffer, customer: Buffer): Promise<HoldRow[]> =>
  holdsOf(sql, groupId, [customer, ...(await absorbedBy(sql, groupId, customer))]);

/** Whether a customer may not be removed for good. */
export async function isKept(sql: Sql, groupId: Buffer, customer: Buffer, now: number): Promise<boolean> {
  const holds = await holdsWith(sql, groupId, customer);
  return holds.some((hold) => isHeld(hold, swedishDay(now)));
}

/** For the person whom it is about. */
export async function heldHolds({ sql, actor, customerId }: HeldOn): Promise<object[]> {
  const rows = await holdsOf(sql, actor.groupId, [customerId]);
  return rows.map(({ reason, until, setAt, setBy }) => ({ at: new Date(setAt), by: setBy, reason, until }));
}
