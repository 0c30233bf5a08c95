import type { AccessChange } from '@register/domain/access/change-user';
import type { CustomerLogin } from '@register/domain/customer-user/customer-login';
import { recordAccess, type AccessAction } from '../access-log/access-recorder.js';
import type { Sql } from '../database/sql.js';
import type { HistoryAuthor } from '../history/history-recorder.js';

export interface LoginEvent {
  readonly groupId: Buffer;
  readonly at: number;
  readonly by: HistoryAuthor;
  readonly action: AccessAction;
  readonly login: { readonly id: Buffer; readonly customerId: Buffer };
  /** Of the customer. */
  readonly number: string;
  readonly changes?: readonly AccessChange[];
}

/** Tells the group's log what was done with a customer's login: never who it is, which the customer's key seals in the history. */
export const recordLogin = (
  sql: Sql,
  { groupId, at, by, action, login, number, changes = [] }: LoginEvent,
): Promise<void> =>
  recordAccess(sql, groupId, [
    {
      at,
      by,
      action,
      subject: { kind: 'CUSTOMER_LOGIN', id: login.id, name: number },
      customerId: login.customerId,
      changes,
    },
  ]);

/** What has become another: rights with their names, a name without. */
export function loginChanges(before: CustomerLogin, after: CustomerLogin): AccessChange[] {
  const [had, has] = [before.rights.join(', '), after.rights.join(', ')];
  return [
    ...(before.name === after.name ? [] : [{ field: 'name', old: null, new: null }]),
    ...(had === has ? [] : [{ field: 'rights', old: had || null, new: has || null }]),
  ];
}
