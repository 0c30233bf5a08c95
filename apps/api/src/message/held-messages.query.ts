import type { HeldOn } from '../module.js';

/** What was sent to the logins of a customer, or told to others about it. */
export async function heldMessages({ sql, actor, customerId }: HeldOn): Promise<object[]> {
  const rows = await sql.all<MessageRow>(
    `SELECT kind, channel, recipientName, address, authorName, state, createdAt FROM message
      WHERE groupId = ? AND customerId = ? ORDER BY id`,
    [actor.groupId, customerId],
  );
  return rows.map(({ createdAt, ...row }) => ({ at: new Date(createdAt), ...row }));
}

interface MessageRow {
  readonly kind: string;
  readonly channel: string;
  readonly recipientName: string;
  readonly address: string | null;
  readonly authorName: string;
  readonly state: string;
  readonly createdAt: number;
}
