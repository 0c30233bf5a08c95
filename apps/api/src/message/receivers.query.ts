import { allSubjects, type NotificationChoices } from '@register/domain/message/notification-choices';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import type { Language } from '../request-context.js';

/** A user of the group who may be told of something, and how they want to be. */
export interface Receiver {
  readonly id: Buffer;
  readonly name: string;
  readonly language: Language;
  readonly choices: NotificationChoices;
}

/** Those of the users who are active, by one statement. */
export async function receivers(sql: Sql, groupId: Buffer, ids: readonly Buffer[]): Promise<Receiver[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  const rows = await sql.all<ReceiverRow>(
    `SELECT m.id, m.name, m.mobile, a.language, n.subject, n.email, n.sms
       FROM membership m JOIN account a ON a.id = m.accountId
       LEFT JOIN notification_choice n ON n.groupId = m.groupId AND n.membershipId = m.id
      WHERE m.groupId = ? AND m.id IN ${list.sql} AND m.deactivatedAt IS NULL AND a.disabledAt IS NULL`,
    [groupId, ...list.params],
  );
  const byId = new Map<string, Receiver>();
  for (const row of rows) {
    const key = row.id.toString('hex');
    const known = byId.get(key);
    const of = { ...known?.choices.of, ...choiceOf(row) };
    byId.set(key, { id: row.id, name: row.name, language: row.language, choices: { mobile: row.mobile, of } });
  }
  return [...byId.values()];
}

interface ReceiverRow {
  readonly id: Buffer;
  readonly name: string;
  readonly mobile: string | null;
  readonly language: Language;
  readonly subject: string | null;
  readonly email: number | null;
  readonly sms: number | null;
}

function choiceOf({ subject, email, sms }: ReceiverRow): NotificationChoices['of'] {
  const known = allSubjects.find((one) => one === subject);
  return known ? { [known]: { email: email === 1, sms: sms === 1 } } : {};
}
