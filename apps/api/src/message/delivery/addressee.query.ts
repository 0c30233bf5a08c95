import type { Sql } from '../../database/sql.js';
import type { Language } from '../../request-context.js';
import { emailOfUser, languageOfUser } from '../../session/invited-as.js';
import type { ClaimedMessage } from './message-leases.js';

/** Where a message goes, as it is now. */
export interface Addressee {
  readonly accountId: Buffer;
  readonly name: string;
  readonly email: string | null;
  readonly mobile: string | null;
  readonly language: Language;
  readonly groupName: string;
}

/** Undefined: the user or login is none any more, and hears nothing. */
export async function addresseeOf(
  sql: Sql,
  { groupId, recipientKind, recipientId }: ClaimedMessage,
): Promise<Addressee | undefined> {
  const [row] = await sql.all<Addressee>(recipientKind === 'USER' ? user : login, [groupId, recipientId]);
  return row;
}

const user = `SELECT m.accountId, m.name, ${emailOfUser} AS email, m.mobile, ${languageOfUser} AS language, g.name AS groupName
  FROM membership m JOIN account a ON a.id = m.accountId JOIN tenant_group g ON g.id = m.groupId
 WHERE m.groupId = ? AND m.id = ? AND m.deactivatedAt IS NULL AND a.disabledAt IS NULL`;
/** As the group wrote it and in the language that it chose: how the account has it from elsewhere is nobody's business here. */
const login = `SELECT u.accountId, u.name, u.email, NULL AS mobile, u.language, g.name AS groupName
  FROM customer_user u JOIN account a ON a.id = u.accountId JOIN tenant_group g ON g.id = u.groupId
 WHERE u.groupId = ? AND u.id = ? AND u.blockedAt IS NULL AND a.disabledAt IS NULL`;
