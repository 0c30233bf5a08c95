import { equalityKey } from '@register/domain/text/equality-key';
import { newId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Language } from '../request-context.js';

/**
 * The account of an e-mail address: the one that there is, whoever made it, or a new one without a password. Which of the two is
 * told to nobody who invites. Part of the caller's transaction, which is run again where somebody else makes it meanwhile.
 */
export async function joinAccount(sql: Sql, email: string, language: Language, at: number): Promise<Buffer> {
  const emailKey = Buffer.from(equalityKey(email));
  const [known] = await sql.all<{ id: Buffer }>('SELECT id FROM account WHERE emailKey = ?', [emailKey]);
  if (known) return known.id;
  const id = newId();
  await sql.run(
    'INSERT INTO account (id, email, emailKey, passwordHash, language, scheme, createdAt) VALUES (?, ?, ?, NULL, ?, ?, ?)',
    [id, email, emailKey, language, 'AUTO', at],
  );
  return id;
}
