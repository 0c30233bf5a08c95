import type { CustomerFollower } from '../customer/customer-change.service.js';
import { inList } from '../database/in-list.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';

/** Customers' logins see the customer that theirs has become part of. Whoever has a login there already keeps that one. */
export const followLogins: CustomerFollower = {
  kind: 'customerUsers',
  field: null,
  async count(sql, groupId, customerId) {
    return (await loginsOf(sql, groupId, customerId)).length;
  },
  async follow(sql, { groupId, mergeId, survivor, absorbed }) {
    const there = await loginsOf(sql, groupId, survivor);
    const moved = (await loginsOf(sql, groupId, absorbed)).filter(
      ({ accountId }) => !there.some((login) => login.accountId.equals(accountId)),
    );
    await insertRows(
      sql,
      'customer_merge_part',
      ['groupId', 'mergeId', 'kind', 'partId', 'version', 'name'],
      moved.map(({ id }) => [groupId, mergeId, 'LOGIN', id, 1, null]),
    );
    await give(
      sql,
      groupId,
      survivor,
      moved.map(({ id }) => id),
    );
  },
  async goBack(sql, { groupId, mergeId, survivor, absorbed }) {
    const rows = await sql.all<{ id: Buffer }>(
      `SELECT u.id FROM customer_merge_part p JOIN customer_user u ON u.groupId = p.groupId AND u.id = p.partId
        WHERE p.groupId = ? AND p.mergeId = ? AND p.kind = 'LOGIN' AND u.customerId = ?`,
      [groupId, mergeId, survivor],
    );
    await give(
      sql,
      groupId,
      absorbed,
      rows.map(({ id }) => id),
    );
    return [];
  },
};

interface Login {
  readonly id: Buffer;
  readonly accountId: Buffer;
}

const loginsOf = (sql: Sql, groupId: Buffer, customerId: Buffer): Promise<Login[]> =>
  sql.all<Login>('SELECT id, accountId FROM customer_user WHERE groupId = ? AND customerId = ?', [groupId, customerId]);

async function give(sql: Sql, groupId: Buffer, customerId: Buffer, ids: readonly Buffer[]): Promise<void> {
  if (ids.length === 0) return;
  const list = inList(ids);
  await sql.run(`UPDATE customer_user SET customerId = ? WHERE groupId = ? AND id IN ${list.sql}`, [
    customerId,
    groupId,
    ...list.params,
  ]);
}
