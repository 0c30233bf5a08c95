import { isEmail } from '@register/domain/customer/email';
import { cleanText } from '@register/domain/text/clean-text';
import { violation, type Violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Log } from '../log.js';
import type { Language } from '../request-context.js';
import { checkPassword } from '../session/password-rules.js';
import { hashPassword } from '../session/password.js';
import { isFirstAdministratorLink } from '../session/one-time-links.js';
import { hashOfToken, newToken } from '../session/token.js';
import type { GroupService } from './group.service.js';

export interface FirstAdministrator {
  readonly token: string;
  readonly groupName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
}

/** Opens an empty register: whoever holds the link that the server printed makes the group and its first administrator. */
export class FirstAdministratorService {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: GroupService,
    private readonly log: Log,
    private readonly clock: () => number,
  ) {}

  /** A new link's token, good for a day; null when there is somebody already. Only its hash is stored, so each start makes its own. */
  async newLinkToken(): Promise<string | null> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      if (await hasMembers(sql)) return null;
      const token = newToken();
      await sql.run('INSERT INTO one_time_link (tokenHash, purpose, expiresAt) VALUES (?, ?, ?)', [
        hashOfToken(token),
        purpose,
        this.clock() + linkLivesMs,
      ]);
      return token;
    });
  }

  /** What is wrong, or nothing: then the administrator can sign in. */
  async create(wanted: FirstAdministrator): Promise<Violation[]> {
    const groupName = named(wanted.groupName, 'groupName');
    const name = named(wanted.name, 'name');
    const email = wanted.email.trim();
    const violations = [
      ...groupName.violations,
      ...name.violations,
      ...(isEmail(email) ? [] : [violation('EMAIL_INVALID', ['email'])]),
      ...checkPassword(wanted.password, [email, email.split('@')[0] ?? '', wanted.name, wanted.groupName]),
    ];
    if (!(await isFirstAdministratorLink(this.read, wanted.token, this.clock())))
      return [violation('LINK_EXPIRED', ['token'])];
    if (violations.length > 0) return violations;
    const passwordHash = await hashPassword(wanted.password);
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      // All open links end with the first that is used; on MySQL this also holds back whoever uses another one now.
      const used = await sql.run(
        'UPDATE one_time_link SET usedAt = ? WHERE purpose = ? AND usedAt IS NULL AND expiresAt > ?',
        [this.clock(), purpose, this.clock()],
      );
      if (used.affected === 0 || (await hasMembers(sql))) return [violation('LINK_EXPIRED', ['token'])];
      const groupId = await this.groups.addGroup(sql, groupName.text);
      await this.groups.addMember(sql, {
        groupId,
        role: 'administrator',
        name: name.text,
        email,
        passwordHash,
        language: wanted.language,
      });
      this.log.security('first administrator created');
      return [];
    });
  }
}

const purpose = 'administrator';
const linkLivesMs = 24 * 3_600_000;

const hasMembers = async (sql: Sql): Promise<boolean> =>
  (await sql.all('SELECT id FROM membership WHERE groupId IS NOT NULL LIMIT 1')).length > 0;

function named(text: string, field: string): { text: string; violations: Violation[] } {
  const clean = cleanText(text, { maxLength: 255 });
  if (!clean.ok) return { text: '', violations: [violation(clean.code, [field], clean.params)] };
  return clean.text === null
    ? { text: '', violations: [violation('REQUIRED', [field])] }
    : { text: clean.text, violations: [] };
}
