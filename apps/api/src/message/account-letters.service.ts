import type { MessageKind } from '@register/domain/message/message-kinds';
import { newId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { confirmersOfAccount } from './confirmers.query.js';
import { insertMessages, type MessageAuthor, type MessageRow } from './message.repository.js';
import { reachedBy } from './reached-by.query.js';

/** What happens to an account, and may have been somebody else's doing. */
type AccountLetter = Extract<
  MessageKind,
  | 'PASSWORD_CHANGED'
  | 'SECOND_FACTOR_ON'
  | 'SECOND_FACTOR_OFF'
  | 'FACTOR_RESET_STARTED'
  | 'FACTOR_RESET_CONFIRMED'
  | 'FACTOR_RESET_ENDED'
  | 'PASSKEY_ADDED'
  | 'PASSKEY_REMOVED'
  | 'RECOVERY_CODES_RENEWED'
  | 'RECOVERY_CODE_USED'
  | 'SIGN_IN_CODE_WRONG'
  | 'NEW_DEVICE'
>;

/** Tells whoever the account is by e-mail, in the transaction that changes it. Nobody chooses not to be told of this. `until`: the moment after which the letter is of no use, and that it may name. */
export async function tellOfAccount(
  sql: Sql,
  kind: AccountLetter,
  accountId: Buffer,
  at: number,
  { by = system, until = null }: { readonly by?: MessageAuthor; readonly until?: number | null } = {},
): Promise<true> {
  const somebody = await reachedBy(sql, accountId);
  // Who acts nowhere any more loses nothing by it.
  if (!somebody) return true;
  const { groupId, id, name, kind: as, customerId, language } = somebody;
  await insertMessages(sql, [
    {
      ...letter,
      groupId,
      id: newId(),
      kind,
      to: { kind: as, id, name },
      language,
      customerId,
      customers: customerId ? 1 : 0,
      expiresAt: until,
      by,
      at,
    },
  ]);
  return true;
}

/** Tells those who can say that it is they who have lost every second step: the administrators of their groups. */
export async function tellConfirmers(sql: Sql, accountId: Buffer, at: number): Promise<void> {
  const confirmers = await confirmersOfAccount(sql, accountId);
  await insertMessages(
    sql,
    confirmers.map(({ groupId, id, name, language, userId, userName }) => ({
      ...letter,
      groupId,
      id: newId(),
      kind: 'FACTOR_RESET_ASKED',
      to: { kind: 'USER', id, name },
      language,
      expiresAt: null,
      by: { kind: 'STAFF', id: userId, name: userName },
      at,
    })),
  );
}

const letter = {
  channel: 'EMAIL',
  customerId: null,
  customers: 0,
  secret: null,
  job: null,
} as const satisfies Partial<MessageRow>;
const system: MessageAuthor = { kind: 'SYSTEM', id: null, name: '' };
