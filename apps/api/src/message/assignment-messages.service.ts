import { createHash } from 'node:crypto';
import { assignmentNews, type AssignmentMove } from '@register/domain/message/assignment-news';
import { channelsFor } from '@register/domain/message/notification-choices';
import { newId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { insertMessages, type MessageAuthor, type MessageRow } from './message.repository.js';
import { receivers } from './receivers.query.js';

/** What was done at once, by whom. Users and customers by their keys in hexadecimal. */
export interface AssignmentDeed {
  readonly groupId: Buffer;
  readonly at: number;
  readonly by: MessageAuthor;
  /** The job that does it, a part at a time. */
  readonly jobId: Buffer | null;
}

/** Leaves word for those who were assigned and taken off, in the transaction that does it: two statements, and one for each message of a job. */
export async function tellAssigned(sql: Sql, deed: AssignmentDeed, moves: readonly AssignmentMove[]): Promise<void> {
  const news = assignmentNews(moves, deed.by.kind === 'STAFF' ? (deed.by.id?.toString('hex') ?? null) : null);
  const people = await receivers(
    sql,
    deed.groupId,
    [...new Set(news.map(({ user }) => user))].map((user) => Buffer.from(user, 'hex')),
  );
  const byId = new Map(people.map((person) => [person.id.toString('hex'), person]));
  const rows = news.flatMap(({ user, kind, customers }): MessageRow[] => {
    const person = byId.get(user);
    if (!person) return [];
    const { id, name, language, choices } = person;
    return channelsFor(kind, choices).map((channel) => ({
      ...deed,
      id: newId(),
      kind,
      channel,
      to: { kind: 'USER', id, name },
      language,
      customerId: customers.length === 1 ? Buffer.from(customers[0] ?? '', 'hex') : null,
      customers: customers.length,
      secret: null,
      expiresAt: null,
      job: deed.jobId && { id: deed.jobId, onceKey: onceKey(deed.jobId, kind, channel, id) },
    }));
  });
  await insertMessages(sql, rows);
}

function onceKey(jobId: Buffer, kind: string, channel: string, recipient: Buffer): Buffer {
  return createHash('sha256').update(jobId).update(recipient).update(`${kind} ${channel}`).digest().subarray(0, 16);
}
