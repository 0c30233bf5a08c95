import type { MessageChannel, MessageKind } from '@register/domain/message/message-kinds';
import type { GroupCiphers } from '../crypto/group-ciphers.js';
import { newId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Language } from '../request-context.js';
import { insertMessages, type MessageAuthor, type MessageRecipient } from './message.repository.js';
import { reachedBy } from './reached-by.query.js';

/** Leaves messages in the caller's transaction: what is taken back tells nobody. They are sent after it, by the worker. */
export class MessageService {
  constructor(
    private readonly ciphers: GroupCiphers,
    private readonly clock: () => number,
  ) {}

  /** Answers the id of the message. A link opens doors, so it is sealed until it has been sent, and then gone. */
  async leave(sql: Sql, message: NewMessage): Promise<Buffer> {
    const id = newId();
    const { groupId, link, customerId = null, customers = customerId ? 1 : 0, ...rest } = message;
    const cipher = link && (await this.ciphers.of(sql, groupId));
    await insertMessages(sql, [
      {
        ...rest,
        groupId,
        id,
        customerId,
        customers,
        secret: link && cipher ? cipher.sealText(id, 'message.secret', link.path) : null,
        expiresAt: link?.expiresAt ?? null,
        job: null,
        at: this.clock(),
      },
    ]);
    return id;
  }

  /** To whomever an account is, by the group where they would come in. Whoever acts nowhere is told nothing. */
  async leaveToAccount(sql: Sql, accountId: Buffer, { kind, link }: Pick<NewMessage, 'kind' | 'link'>): Promise<void> {
    const holder = await reachedBy(sql, accountId);
    if (!holder) return;
    const { groupId, id, name, customerId, language } = holder;
    await this.leave(sql, {
      groupId,
      kind,
      channel: 'EMAIL',
      to: { kind: holder.kind, id, name },
      language,
      customerId,
      ...(link && { link }),
      by: { kind: 'SYSTEM', id: null, name: '' },
    });
  }
}

export interface NewMessage {
  readonly groupId: Buffer;
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  readonly to: MessageRecipient;
  readonly language: Language;
  /** The customer it is about, or whose login it is for. */
  readonly customerId?: Buffer | null;
  /** How many customers it is about, where it names none. */
  readonly customers?: number;
  /** A page that opens by the link alone, such as `/welcome/…`, and until when (epoch milliseconds). */
  readonly link?: { readonly path: string; readonly expiresAt: number };
  readonly by: MessageAuthor;
}
