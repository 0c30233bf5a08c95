import { newId, parsePublicId } from '../../src/database/ids.js';
import type { LimitDatabase } from './limit-database.js';

/** Changes one field, with its row in the history and its message, in one durable transaction. */
export async function limitUpdate(
  database: LimitDatabase,
  groupId: Uint8Array,
  { id, value }: UpdateVariables,
): Promise<object> {
  const key = parsePublicId('cus', id) ?? Buffer.alloc(16);
  const version = await database.transaction(async (sql) => {
    const lock = sql.dialect === 'mysql' ? 'FOR UPDATE' : '';
    const [stored] = await sql.all<{ version: number; alwaysInvoice: number }>(
      `SELECT version, alwaysInvoice FROM customer WHERE groupId = ? AND id = ? ${lock}`,
      [groupId, key],
    );
    if (!stored || (stored.alwaysInvoice === 1) === value) throw new Error(`${id} is already ${value}`);
    const next = stored.version + 1;
    const at = Date.now();
    await sql.run(
      'UPDATE customer SET version = ?, updatedAt = ?, alwaysInvoice = ? WHERE groupId = ? AND id = ? AND version = ?',
      [next, at, value ? 1 : 0, groupId, key, stored.version],
    );
    await sql.run(
      `INSERT INTO customer_history (groupId, id, customerId, version, at, actorKind, actorId, actorName, source, action, field, part, oldValue, newValue, sealed)
       VALUES (?, ?, ?, ?, ?, 'API_KEY', NULL, 'Limit', 'API_KEY', 'UPDATED', 'alwaysInvoice', NULL, ?, ?, 0)`,
      [groupId, newId(), key, next, at, String(!value), String(value)],
    );
    await sql.run(
      `INSERT INTO outbox (groupId, id, topic, customerId, payload, createdAt, availableAt, attempts, deliveredAt) VALUES (?, ?, 'customer.updated', ?, ?, ?, ?, 0, NULL)`,
      [groupId, newId(), key, JSON.stringify({ version: next, fields: ['alwaysInvoice'] }), at, at],
    );
    return next;
  });
  return { customerUpdate: { customer: { id, version, alwaysInvoice: value }, userErrors: [] } };
}

interface UpdateVariables {
  readonly id: string;
  readonly value: boolean;
}
