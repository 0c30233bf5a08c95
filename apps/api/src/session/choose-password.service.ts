import { violation, type Violation } from '@register/domain/violation';
import { equalityKey } from '@register/domain/text/equality-key';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Log } from '../log.js';
import type { LoginThrottle } from './login-throttle.js';
import { endLinks, openLink, redeemLink, type LinkPurpose, type OpenLink } from './one-time-links.js';
import { checkPassword } from './password-rules.js';
import { hashPassword, isPassword } from './password.js';
import type { SessionService } from './session.service.js';
import type { SignInAttempt, SignInResult } from './sign-in-attempt.js';
import { deleteSessionsOfAccount } from './session.repository.js';

/** What a taken invitation does in its own module, in the same transaction. False: what it invited to is no more. */
export type Invitations = Readonly<Partial<Record<LinkPurpose, AcceptInvitation>>>;
export type AcceptInvitation = (sql: Sql, link: OpenLink, at: number) => Promise<boolean>;

export interface PasswordChoice extends Omit<SignInAttempt, 'email' | 'actorId' | 'code' | 'byLink'> {
  readonly token: string;
}

/** What a one-time link is about, for whoever holds it. */
export interface LinkInvitation {
  readonly purpose: LinkPurpose;
  readonly email: string;
  readonly groupName: string | null;
  readonly expiresAt: number;
}

/**
 * Chooses a password by a one-time link, and signs in. Somebody who has a password already, from another group, joins with
 * that one: whoever invites them holds the link, and must not get at what they may do elsewhere.
 */
export class ChoosePasswordService {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionService,
    private readonly throttle: LoginThrottle,
    private readonly invitations: Invitations,
    private readonly log: Log,
    private readonly clock: () => number,
  ) {}

  async invitationOf(token: string): Promise<LinkInvitation | undefined> {
    const link = await openLink(this.read, token, this.clock());
    const account = link && (await accountOf(this.read, link));
    if (!link || !account) return undefined;
    return {
      purpose: link.purpose,
      email: account.invitedEmail,
      groupName: account.groupName,
      expiresAt: link.expiresAt,
    };
  }

  async choose(choice: PasswordChoice): Promise<SignInResult> {
    const now = this.clock();
    const link = await openLink(this.read, choice.token, now);
    const account = link && (await accountOf(this.read, link));
    // Another link proves the address and nothing else.
    if (!link || !account || link.purpose === 'resetSecondFactor') return refused(expired);
    const hasPassword = link.purpose !== 'resetPassword' && account.passwordHash !== null;
    const wrong =
      link.purpose === 'resetPassword'
        ? wrongWith(choice.password, account)
        : await this.wrongOfInvited(account, choice, now);
    if (wrong.length > 0) return { ok: false, violations: wrong };
    const passwordHash = hasPassword ? null : await hashPassword(choice.password);
    try {
      await this.unitOfWork.inTransaction(({ sql }) => this.take(sql, choice.token, passwordHash, now));
    } catch (error) {
      if (error instanceof LinkGone) return refused(expired);
      throw error;
    }
    this.log.security(`one-time link used: ${link.purpose}`);
    return this.sessions.signIn({ ...choice, email: account.email, actorId: link.subjectId, code: null, byLink: true });
  }

  private async take(sql: Sql, token: string, passwordHash: string | null, now: number): Promise<void> {
    const link = await redeemLink(sql, token, now);
    if (!link) throw new LinkGone();
    if (passwordHash !== null) {
      const isReset = link.purpose === 'resetPassword';
      const { affected } = await sql.run(
        `UPDATE account SET passwordHash = ? WHERE id = ? AND disabledAt IS NULL${isReset ? '' : ' AND passwordHash IS NULL'}`,
        [passwordHash, link.accountId],
      );
      if (affected === 0) throw new LinkGone();
      if (isReset) {
        await deleteSessionsOfAccount(sql, link.accountId);
        await endLinks(sql, link, now);
      }
    }
    const accept = this.invitations[link.purpose];
    if (accept && !(await accept(sql, link, now))) throw new LinkGone();
    // Whoever was handed a link to a new password would get by it to what the person has taken on since.
    if (link.subjectId)
      await endLinks(sql, { purpose: 'resetPassword', accountId: link.accountId, subjectId: null }, now);
  }

  /**
   * Where no mail leaves whoever invites holds the link, too: what it refuses, and how long that takes, tells nothing of whether
   * the person has a password already. Only a password that is good enough to be chosen tells them apart. Where mail leaves
   * nobody holds the link but the receiver, who is told plainly.
   */
  private async wrongOfInvited(
    account: LinkAccount,
    { password, ip }: PasswordChoice,
    now: number,
  ): Promise<Violation[]> {
    const wait = await this.throttle.attempt(Buffer.from(equalityKey(account.email)), ip, now);
    if (wait > 0) return [violation('SIGN_IN_THROTTLED', [], { minutes: Math.ceil(wait / 60_000) })];
    if (await isPassword(password, account.passwordHash)) return [];
    const wrong = wrongWith(password, account);
    return wrong.length === 0 && account.passwordHash !== null
      ? [violation('PASSWORD_FROM_BEFORE', ['password'])]
      : wrong;
  }
}

const wrongWith = (password: string, { email }: LinkAccount): Violation[] =>
  checkPassword(password, [email, email.split('@')[0] ?? '']);

/** Somebody else has used it meanwhile, or what it was for is no more: nothing of the transaction is kept. */
class LinkGone extends Error {}

interface LinkAccount {
  readonly email: string;
  /** As whoever invites wrote it: they may hold the link, too. */
  readonly invitedEmail: string;
  readonly passwordHash: string | null;
  readonly groupName: string | null;
}

const expired = violation('LINK_EXPIRED', ['token']);
const refused = (it: Violation): SignInResult => ({ ok: false, violations: [it] });

/** An account that has been closed has no links. */
async function accountOf(sql: Sql, { accountId, groupId, subjectId }: OpenLink): Promise<LinkAccount | undefined> {
  const [row] = await sql.all<LinkAccount>(
    `SELECT a.email, a.passwordHash, (SELECT g.name FROM tenant_group g WHERE g.id = ?) AS groupName,
            COALESCE((SELECT m.invitedEmail FROM membership m WHERE m.groupId = ? AND m.id = ?),
                     (SELECT u.email FROM customer_user u WHERE u.groupId = ? AND u.id = ?), a.email) AS invitedEmail
       FROM account a WHERE a.id = ? AND a.disabledAt IS NULL`,
    [groupId, groupId, subjectId, groupId, subjectId, accountId],
  );
  return row;
}
