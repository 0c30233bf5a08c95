import { isReplayable } from '@register/domain/message/delivery';
import { violation, type Violation } from '@register/domain/violation';
import type { GroupCiphers } from '../crypto/group-ciphers.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';
import { messageInLog, messageLog, type MessageLogQuestion, type MessageLogRow } from './message-log.query.js';
import { readsLetters } from './reads-letters.js';

export interface MessageLogDeps {
  readonly read: Sql;
  readonly unitOfWork: UnitOfWork;
  readonly cursors: Cursors;
  readonly ciphers: GroupCiphers;
  readonly clock: () => number;
}

/** The log of messages: read, and what was given up sent anew. */
export class MessageLogService {
  constructor(private readonly deps: MessageLogDeps) {}

  page(actor: Actor, question: MessageLogQuestion, args: PageArguments, counts: boolean): Promise<Page<MessageLogRow>> {
    return messageLog(this.deps.read, this.deps.cursors, actor, question, args, counts);
  }

  /** The letters that were kept here, for those who may read them. */
  async letters(actor: Actor, rows: readonly MessageLogRow[]): Promise<ReadonlyMap<MessageLogRow, string>> {
    const kept = rows.filter((row) => row.caught !== null && readsLetters(actor, row));
    if (kept.length === 0) return new Map();
    const cipher = await this.deps.ciphers.of(this.deps.read, actor.groupId);
    return new Map(kept.map((row) => [row, cipher.openText(row.id, 'message.caught', row.caught ?? '')]));
  }

  /** Has one tried from the beginning, unless it has left the state that was seen. */
  replay(actor: Actor, everybodys: boolean, id: Buffer | undefined): Promise<ReplayOutcome> {
    const { unitOfWork, clock } = this.deps;
    return unitOfWork.inTransaction(async ({ sql }) => {
      const row = id && (await messageInLog(sql, actor, everybodys, id));
      if (!row) return { row: undefined, violations: [violation('NOT_FOUND', ['id'])] };
      const now = clock();
      const { affected } = isReplayable(row, now)
        ? await sql.run(
            `UPDATE message SET state = 'WAITING', attempts = 0, since = ?, availableAt = ?, failure = NULL, endedAt = NULL
              WHERE groupId = ? AND id = ? AND state = 'DEAD'`,
            [now, now, actor.groupId, row.id],
          )
        : { affected: 0 };
      const violations = affected === 1 ? [] : [violation('MESSAGE_STATE', ['id'], { state: row.state })];
      return { row: await messageInLog(sql, actor, everybodys, row.id), violations };
    });
  }
}

export interface ReplayOutcome {
  readonly row: MessageLogRow | undefined;
  readonly violations: readonly Violation[];
}
