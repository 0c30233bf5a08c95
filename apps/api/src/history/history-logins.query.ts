import type { Sql } from '../database/sql.js';

/** A customer's login that has changed something of its customer. */
export interface HistoryLogin {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly customerId: Buffer;
  readonly name: string;
}

/**
 * Keeps the names of logins beside the history, which no row can be taken from: they outlive the logins, and go when the
 * customer is erased. A login has one name here, the one that it had when it last changed something.
 */
export async function keepLogins(sql: Sql, logins: readonly HistoryLogin[]): Promise<void> {
  const [login] = logins;
  // Rows that are written together have one author.
  if (login) await sql.run(keep[sql.dialect], [login.groupId, login.id, login.customerId, login.name]);
}

const insert = 'INSERT INTO history_login (groupId, id, customerId, name) VALUES (?, ?, ?, ?)';
const keep = {
  sqlite: `${insert} ON CONFLICT (groupId, id) DO UPDATE SET customerId = excluded.customerId, name = excluded.name`,
  mysql: `${insert} ON DUPLICATE KEY UPDATE customerId = VALUES(customerId), name = VALUES(name)`,
};

/** Rows of the history as `h`, with the names of logins beside them. */
export const historyWithLogins =
  'customer_history h LEFT JOIN history_login hl ON hl.groupId = h.groupId AND hl.id = h.actorId';

/** Who made a change, by name. */
export const historyAuthor = 'COALESCE(hl.name, h.actorName)';
