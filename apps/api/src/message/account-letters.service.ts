import type { MessageKind } from '@register/domain/message/message-kinds';
import { newId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { insertMessages, type MessageAuthor } from './message.repository.js';
import { reachedBy } from './reached-by.query.js';

/** What happens to an account, and may have been somebody else's doing. */
type AccountLetter = Extract<MessageKind, 'PASSWORD_CHANGED' | 'SECOND_FACTOR_ON' | 'SECOND_FACTOR_OFF' | 'NEW_DEVICE'>;

/** Tells whoever the account is by e-mail, in the transaction that changes it. Nobody chooses not to be told of this. */
export async function tellOfAccount(
  sql: Sql,
  kind: AccountLetter,
  accountId: Buffer,
  at: number,
  by: MessageAuthor = { kind: 'SYSTEM', id: null, name: '' },
): Promise<true> {
  const somebody = await reachedBy(sql, accountId);
  // Who acts nowhere any more loses nothing by it.
  if (!somebody) return true;
  const { groupId, id, name, kind: as, customerId, language } = somebody;
  await insertMessages(sql, [
    {
      groupId,
      id: newId(),
      kind,
      channel: 'EMAIL',
      to: { kind: as, id, name },
      language,
      customerId,
      customers: customerId ? 1 : 0,
      secret: null,
      expiresAt: null,
      job: null,
      by,
      at,
    },
  ]);
  return true;
}
