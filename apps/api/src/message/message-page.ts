import { isReplayable } from '@register/domain/message/delivery';
import { namedCustomers, type NamedCustomer } from '../customer/named-customers.loaders.js';
import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import { withNodes } from '../graphql/page-of-rows.js';
import { requireActor, type RequestContext } from '../request-context.js';
import type { MessageLogRow } from './message-log.query.js';
import type { Message } from './message-log.type.js';
import type { Notification } from './notification.type.js';
import type { NotificationRow } from './notifications.query.js';
import type { ToldCustomer } from './told-customer.type.js';

/** The rows of a page as they are told, with the customers that the viewer sees: one statement for them all. */
export async function pageWithCustomers<R extends { readonly customerId: Buffer | null }, T>(
  sql: Sql,
  context: RequestContext,
  page: Page<R>,
  tell: (row: R, customer: ToldCustomer | null, context: RequestContext) => T,
): Promise<Page<T>> {
  const nodes = await withCustomers(sql, context, page.nodes, tell);
  return withNodes(page, nodes);
}

/** The same of some rows. */
export async function withCustomers<R extends { readonly customerId: Buffer | null }, T>(
  sql: Sql,
  context: RequestContext,
  rows: readonly R[],
  tell: (row: R, customer: ToldCustomer | null, context: RequestContext) => T,
): Promise<T[]> {
  const keys = rows.flatMap(({ customerId }) => customerId ?? []);
  const named = await namedCustomers(sql, requireActor(context), context.readable, keys);
  return rows.map((row) => tell(row, told(row.customerId && named.get(row.customerId.toString('hex'))), context));
}

const told = (customer: NamedCustomer | null | undefined): ToldCustomer | null =>
  customer ? { id: publicId('cus', customer.id), name: customer.name } : null;

export const notificationOf = (row: NotificationRow, customer: ToldCustomer | null): Notification => ({
  id: publicId('msg', row.id),
  kind: row.kind,
  customer,
  customers: row.customers,
  by: row.authorName,
  at: row.createdAt,
});

export const messageOf = (row: MessageLogRow, customer: ToldCustomer | null, { now }: RequestContext): Message => ({
  id: publicId('msg', row.id),
  kind: row.kind,
  channel: row.channel,
  state: row.state,
  recipient: row.recipientName,
  address: row.address,
  by: row.authorName,
  customer,
  customers: row.customers,
  createdAt: row.createdAt,
  endedAt: row.endedAt,
  attempts: row.attempts,
  nextAttemptAt: row.state === 'WAITING' && row.attempts > 0 ? row.availableAt : null,
  failure: row.failure,
  text: null,
  viewerCanReplay: isReplayable(row, now()),
});
