import type { Sql } from '../database/sql.js';
import type { Language } from '../request-context.js';
import { confirmersOf } from '../session/factor-reset.query.js';

/** Somebody who administers a group that another works in, with who that is there. */
export interface Confirmer {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly name: string;
  readonly language: Language;
  readonly userId: Buffer;
  readonly userName: string;
}

export const confirmersOfAccount = (sql: Sql, accountId: Buffer): Promise<Confirmer[]> =>
  sql.all<Confirmer>(
    `SELECT other.groupId, other.id, other.name, helper.language, mine.id AS userId, mine.name AS userName ${confirmersOf('?')}`,
    [accountId],
  );
