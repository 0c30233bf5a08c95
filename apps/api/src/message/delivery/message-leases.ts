import { randomBytes } from 'node:crypto';
import type { MessageChannel, MessageFailure, MessageKind } from '@register/domain/message/message-kinds';
import type { Sql, SqlValue } from '../../database/sql.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import type { Language } from '../../request-context.js';

/** A message that this worker, and no other, is sending. */
export interface ClaimedMessage {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly kind: MessageKind;
  readonly channel: Exclude<MessageChannel, 'NOTIFICATION'>;
  readonly recipientKind: 'USER' | 'LOGIN';
  readonly recipientId: Buffer | null;
  readonly recipientName: string;
  readonly address: string | null;
  readonly language: Language;
  readonly customerId: Buffer | null;
  readonly customers: number;
  readonly secret: string | null;
  readonly authorName: string;
  readonly createdAt: number;
  /** When it was last put in the queue. */
  readonly since: number;
  readonly expiresAt: number | null;
  /** With this one. */
  readonly attempts: number;
  /** Tells this claim from every other. */
  readonly token: Buffer;
}

/** How an attempt ended. */
export interface MessageEnd {
  readonly state: 'WAITING' | 'SENT' | 'NOT_SENT' | 'DEAD';
  readonly failure: MessageFailure | null;
  /** Where it went, and what it is found by then. */
  readonly address: string | null;
  readonly words: string;
  readonly secret: string | null;
  /** Sealed. */
  readonly caught: string | null;
  readonly availableAt: number;
  readonly endedAt: number | null;
}

/**
 * Who may send a message: the one whose token stands in the row, for as long as it says that it is alive. That it is being
 * sent is committed before the first word to the mail server, and how that ended after the last.
 */
export class MessageLeases {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: () => number,
    private readonly leaseMs: number,
  ) {}

  /** Takes the message that has waited longest: one that is due, or one whose worker has fallen silent. */
  async claim(): Promise<ClaimedMessage | undefined> {
    // Looking costs nobody anything; only what is worth it takes the writer's turn.
    if (!(await this.findDue(this.unitOfWork.read, ''))) return undefined;
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const due = await this.findDue(sql, sql.dialect === 'mysql' ? ' FOR UPDATE SKIP LOCKED' : '');
      if (!due) return undefined;
      const token = randomBytes(16);
      await sql.run(
        `UPDATE message SET state = 'SENDING', leasedBy = ?, availableAt = ?, attempts = attempts + 1 WHERE groupId = ? AND id = ?`,
        [token, this.clock() + this.leaseMs, due.groupId, due.id],
      );
      return { ...due, token, attempts: due.attempts + 1 };
    });
  }

  /** Says that this worker is still at it. */
  async renew(message: ClaimedMessage): Promise<void> {
    await this.update(message, 'availableAt = ?', [this.clock() + this.leaseMs]);
  }

  /** Writes down how it ended; false when another has taken it over meanwhile, whose word then counts. */
  end(message: ClaimedMessage, end: MessageEnd): Promise<boolean> {
    return this.update(
      message,
      'state = ?, failure = ?, address = ?, words = ?, secret = ?, caught = ?, availableAt = ?, endedAt = ?, leasedBy = NULL',
      [end.state, end.failure, end.address, end.words, end.secret, end.caught, end.availableAt, end.endedAt],
    );
  }

  private update({ groupId, id, token }: ClaimedMessage, set: string, values: readonly SqlValue[]): Promise<boolean> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const { affected } = await sql.run(
        `UPDATE message SET ${set} WHERE groupId = ? AND id = ? AND state = 'SENDING' AND leasedBy = ?`,
        [...values, groupId, id, token],
      );
      return affected === 1;
    });
  }

  private async findDue(sql: Sql, lock: string): Promise<Omit<ClaimedMessage, 'token'> | undefined> {
    for (const state of ['WAITING', 'SENDING']) {
      const [due] = await sql.all<Omit<ClaimedMessage, 'token'>>(
        `SELECT ${columns} FROM message d
          WHERE d.state = ? AND d.availableAt <= ? AND (d.jobId IS NULL OR NOT EXISTS (
                SELECT 1 FROM job j WHERE j.groupId = d.groupId AND j.id = d.jobId AND j.status IN ('QUEUED', 'RUNNING')))
          ORDER BY d.availableAt LIMIT 1${lock}`,
        [state, this.clock()],
      );
      if (due) return due;
    }
    return undefined;
  }
}

const columns = `d.groupId, d.id, d.kind, d.channel, d.recipientKind, d.recipientId, d.recipientName, d.address, d.language,
  d.customerId, d.customers, d.secret, d.authorName, d.createdAt, d.since, d.expiresAt, d.attempts`;
