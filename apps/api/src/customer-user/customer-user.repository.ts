import type { CustomerLogin } from '@register/domain/customer-user/customer-login';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import type { Language } from '../request-context.js';
import { removeLinksOf } from '../session/one-time-links.js';
import { removePasskeysOfNobody } from '../session/passkeys.js';
import { deleteSessionsOfActor } from '../session/session.repository.js';
import type { CustomerUserRow } from './customer-user-row.js';

export interface NewCustomerUser {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly customerId: Buffer;
  readonly accountId: Buffer;
  readonly language: Language;
}

export function insertCustomerUser(
  sql: Sql,
  keys: NewCustomerUser,
  { name, email, rights }: Pick<CustomerLogin, 'name' | 'email' | 'rights'>,
  at: number,
): Promise<void> {
  const values = { ...keys, name, email, rights: JSON.stringify(rights), version: 1, createdAt: at, invitedAt: at };
  return insertRows(sql, 'customer_user', Object.keys(values), [Object.values(values)]);
}

export async function updateCustomerUser(
  sql: Sql,
  groupId: Buffer,
  id: Buffer,
  { name, rights }: Pick<CustomerLogin, 'name' | 'rights'>,
): Promise<void> {
  await sql.run('UPDATE customer_user SET name = ?, rights = ?, version = version + 1 WHERE groupId = ? AND id = ?', [
    name,
    JSON.stringify(rights),
    groupId,
    id,
  ]);
}

export async function noteInvitation(sql: Sql, groupId: Buffer, id: Buffer, at: number): Promise<void> {
  await sql.run('UPDATE customer_user SET invitedAt = ? WHERE groupId = ? AND id = ?', [at, groupId, id]);
}

/** Null lets the login in again. What it has open ends at once. */
export async function blockCustomerUser(
  sql: Sql,
  groupId: Buffer,
  { id, accountId }: Pick<CustomerUserRow, 'id' | 'accountId'>,
  at: number | null,
): Promise<void> {
  await sql.run('UPDATE customer_user SET blockedAt = ?, version = version + 1 WHERE groupId = ? AND id = ?', [
    at,
    groupId,
    id,
  ]);
  if (at === null) return;
  await deleteSessionsOfActor(sql, groupId, id);
  await removePasskeysOfNobody(sql, accountId);
}

/** With its sessions, and the account with all that opens it if that was for this login only. */
export async function deleteCustomerUser(
  sql: Sql,
  groupId: Buffer,
  { id, accountId }: Pick<CustomerUserRow, 'id' | 'accountId'>,
): Promise<void> {
  await deleteSessionsOfActor(sql, groupId, id);
  await sql.run('DELETE FROM customer_user WHERE groupId = ? AND id = ?', [groupId, id]);
  await removePasskeysOfNobody(sql, accountId);
  const { affected } = await sql.run(
    `DELETE FROM account WHERE id = ? AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.accountId = account.id)
      AND NOT EXISTS (SELECT 1 FROM customer_user u WHERE u.accountId = account.id)`,
    [accountId],
  );
  if (affected === 1) await removeLinksOf(sql, accountId);
}
