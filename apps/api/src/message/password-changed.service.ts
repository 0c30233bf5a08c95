import { newId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { insertMessages } from './message.repository.js';
import { reachedBy } from './reached-by.query.js';

/** Tells whoever the account is by e-mail that its password is another now, in the transaction that changes it: they may not have done it. */
export async function tellPasswordChanged(
  sql: Sql,
  { accountId }: { readonly accountId: Buffer },
  at: number,
): Promise<true> {
  const somebody = await reachedBy(sql, accountId);
  // Who acts nowhere any more loses nothing by it.
  if (!somebody) return true;
  const { groupId, id, name, kind, language } = somebody;
  await insertMessages(sql, [
    {
      groupId,
      id: newId(),
      kind: 'PASSWORD_CHANGED',
      channel: 'EMAIL',
      to: { kind, id, name },
      language,
      customerId: null,
      customers: 0,
      secret: null,
      expiresAt: null,
      job: null,
      by: { kind: 'SYSTEM', id: null, name: '' },
      at,
    },
  ]);
  return true;
}
