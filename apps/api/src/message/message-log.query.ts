import type { MessageChannel, MessageFailure, MessageKind, MessageState } from '@register/domain/message/message-kinds';
import { searchText } from '@register/domain/text/search-text';
import { isReached } from '../customer/named-customers.loaders.js';
import type { Sql, SqlPart } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { keysetPage } from '../graphql/keyset-page.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import { readableTo, type Actor } from '../request-context.js';

/** A message as the log has it. */
export interface MessageLogRow {
  readonly id: Buffer;
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  readonly state: MessageState;
  readonly recipientName: string;
  readonly address: string | null;
  readonly authorId: Buffer | null;
  readonly authorName: string;
  readonly customerId: Buffer | null;
  readonly customers: number;
  readonly createdAt: number;
  readonly endedAt: number | null;
  readonly expiresAt: number | null;
  readonly availableAt: number;
  readonly attempts: number;
  readonly failure: MessageFailure | null;
  /** Sealed. */
  readonly caught: string | null;
}

export interface MessageLogQuestion {
  readonly everybodys: boolean;
  readonly states?: readonly MessageState[] | null | undefined;
  readonly channels?: readonly MessageChannel[] | null | undefined;
  readonly kinds?: readonly MessageKind[] | null | undefined;
  readonly search?: string | null | undefined;
}

/** A page of the log, the newest first: one statement. */
export function messageLog(
  sql: Sql,
  cursors: Cursors,
  actor: Actor,
  question: MessageLogQuestion,
  args: PageArguments,
  counts: boolean,
): Promise<Page<MessageLogRow>> {
  const parts = [
    logOf(actor, question.everybodys),
    among('m.state', question.states),
    among('m.channel', question.channels),
    among('m.kind', question.kinds),
    ...searchText(question.search ?? '')
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ sql: 'INSTR(m.words, ?) > 0', params: [word] })),
  ];
  return keysetPage<MessageLogRow, MessageLogRow>(
    sql,
    cursors,
    {
      fingerprint: `messages:${actor.actorId.toString('hex')}:${JSON.stringify(question)}`,
      select: columns,
      from: 'message m',
      where: { sql: parts.map((part) => part.sql).join(' AND '), params: parts.flatMap(({ params }) => params) },
      keys: [{ sql: 'm.id', descending: true }],
      node: (row) => row,
    },
    args,
    counts,
  );
}

/** One of the log; undefined alike for what there is not and what the actor does not see. */
export async function messageInLog(
  sql: Sql,
  actor: Actor,
  everybodys: boolean,
  id: Buffer,
): Promise<MessageLogRow | undefined> {
  const seen = logOf(actor, everybodys);
  const [row] = await sql.all<MessageLogRow>(`SELECT ${columns} FROM message m WHERE ${seen.sql} AND m.id = ?`, [
    ...seen.params,
    id,
  ]);
  return row;
}

/** What is about a customer out of one's reach, or went to a login of one, is not told of at all: whom it went to may be that customer's. Nor is what went to a customer's login, to whoever may not read who has one. */
function logOf(actor: Actor, everybodys: boolean): SqlPart {
  const { groupId, actorId } = actor;
  const reached = isReached(actor, 'm.customerId');
  const withLogins = readableTo(actor).has('customerUsers');
  return {
    sql: `m.groupId = ?${withLogins ? '' : " AND m.recipientKind <> 'LOGIN'"}${everybodys ? '' : ' AND m.authorId = ?'}${reached ? ` AND (${reached.sql} OR (m.customerId IS NULL AND m.recipientKind <> 'LOGIN'))` : ''}`,
    params: [groupId, ...(everybodys ? [] : [actorId]), ...(reached?.params ?? [])],
  };
}

const among = (column: string, values: readonly string[] | null | undefined): SqlPart =>
  values == null
    ? { sql: '1 = 1', params: [] }
    : values.length === 0
      ? { sql: '1 = 0', params: [] }
      : { sql: `${column} IN (${values.map(() => '?').join(', ')})`, params: values };

const columns = `m.id, m.kind, m.channel, m.state, m.recipientName, m.address, m.authorId, m.authorName, m.customerId, m.customers,
  m.createdAt, m.endedAt, m.expiresAt, m.availableAt, m.attempts, m.failure, m.caught`;
