import { sortKey } from '@register/domain/text/sort-key';
import DataLoader from 'dataloader';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import { customerUserColumns, type CustomerUserRow } from './customer-user-row.js';

/** The logins of all customers of a page by one statement, in the order of their names. The caller has made sure that the actor sees the customers. */
export class CustomerUserLoaders {
  private readonly asked = new WeakMap<object, DataLoader<Buffer, CustomerUserRow[], string>>();

  constructor(private readonly read: Sql) {}

  of(context: object, groupId: Buffer, customerId: Buffer): Promise<CustomerUserRow[]> {
    const loader =
      this.asked.get(context) ??
      new DataLoader((ids: readonly Buffer[]) => this.ofAll(groupId, ids), { cacheKeyFn: (id) => id.toString('hex') });
    this.asked.set(context, loader);
    return loader.load(customerId);
  }

  private async ofAll(groupId: Buffer, customerIds: readonly Buffer[]): Promise<CustomerUserRow[][]> {
    const list = inList(customerIds);
    const rows = await this.read.all<CustomerUserRow>(
      `SELECT ${customerUserColumns} FROM customer_user u WHERE u.groupId = ? AND u.customerId IN ${list.sql}`,
      [groupId, ...list.params],
    );
    const sorted = rows
      .map((row) => ({ row, key: Buffer.from(sortKey(row.name)) }))
      .sort((a, b) => Buffer.compare(a.key, b.key) || Buffer.compare(a.row.id, b.row.id));
    return customerIds.map((id) => sorted.flatMap(({ row }) => (row.customerId.equals(id) ? [row] : [])));
  }
}
