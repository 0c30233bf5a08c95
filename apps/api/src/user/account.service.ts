import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Language, Scheme } from '../request-context.js';

/** What a person changes about their own account. */
export class AccountService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async setPreferences(accountId: Buffer, { language, scheme }: { language: Language; scheme: Scheme }): Promise<void> {
    await this.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE account SET language = ?, scheme = ? WHERE id = ?', [language, scheme, accountId]),
    );
  }
}
