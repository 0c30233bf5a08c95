import { inList } from '../database/in-list.js';
import type { Sql, SqlPart } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { keysetPage } from '../graphql/keyset-page.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';
import { customersWithin } from './customer-scope.js';
import { customerStatusCode } from './customer-status-code.js';

/** A private customer that has been inactive and unchanged for long. */
export interface DueCustomer {
  readonly id: Buffer;
  readonly number: string;
  readonly name: string;
  readonly inactivatedAt: number;
  readonly updatedAt: number;
}

/** Until when somebody must have been left alone to be due, and the day on which holds hold. */
export interface DueAt {
  readonly before: number;
  readonly today: string;
}

/** A page of those who are due, who have waited the longest first: one statement, and one for the count. */
export const dueCustomers = (
  { sql, cursors }: { readonly sql: Sql; readonly cursors: Cursors },
  actor: Actor,
  at: DueAt,
  args: PageArguments,
  counts: boolean,
): Promise<Page<DueCustomer>> =>
  keysetPage<DueCustomer, DueCustomer>(
    sql,
    cursors,
    {
      fingerprint: 'retention due',
      select: 'c.id, c.number, c.name, c.inactivatedAt, c.updatedAt',
      from: 'customer c',
      where: dueWithin(actor, at),
      keys: [
        { sql: 'c.inactivatedAt', descending: false },
        { sql: 'c.id', descending: false },
      ],
      node: (row) => row,
    },
    args,
    counts,
  );

export async function countDue(sql: Sql, actor: Actor, at: DueAt): Promise<number> {
  const due = dueWithin(actor, at);
  const [row] = await sql.all<{ n: number }>(`SELECT COUNT(*) AS n FROM customer c WHERE ${due.sql}`, due.params);
  return row?.n ?? 0;
}

/** Those of some who are due. To erase them: as they are at this moment, not as they were when the transaction began. */
export async function dueAmong(
  sql: Sql,
  actor: Actor,
  at: DueAt,
  keys: readonly Buffer[],
  how: 'LOOK' | 'CHANGE',
): Promise<Buffer[]> {
  if (keys.length === 0) return [];
  const due = dueWithin(actor, at);
  const list = inList(keys);
  const lock = sql.dialect === 'mysql' && how === 'CHANGE' ? ' LOCK IN SHARE MODE' : '';
  const rows = await sql.all<{ id: Buffer }>(
    `SELECT c.id FROM customer c WHERE ${due.sql} AND c.id IN ${list.sql}${lock}`,
    [...due.params, ...list.params],
  );
  return rows.map(({ id }) => id);
}

function dueWithin(actor: Actor, { before, today }: DueAt): SqlPart {
  const scope = customersWithin(actor);
  const inForce = '(h.until IS NULL OR h.until >= ?)';
  return {
    sql: `${scope.sql} AND c.status = ${customerStatusCode.INACTIVE} AND c.type = 'PRIVATE' AND c.inactivatedAt < ? AND c.updatedAt < ?
      AND NOT EXISTS (SELECT 1 FROM customer_hold h WHERE h.groupId = c.groupId AND h.customerId = c.id AND ${inForce})
      AND NOT EXISTS (SELECT 1 FROM customer_merge m JOIN customer_hold h ON h.groupId = m.groupId AND h.customerId = m.absorbedId
                       WHERE m.groupId = c.groupId AND m.leadsTo = c.id AND m.undoneAt IS NULL AND ${inForce})`,
    params: [...scope.params, before, before, today, today],
  };
}
