import { violation, type Violation } from '@register/domain/violation';
import { recordOfAccount } from '../access-log/sign-in-recorder.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { LoginThrottle } from '../session/login-throttle.js';
import type { MessageService } from '../message/message.service.js';
import { tellOfAccount } from '../message/account-letters.service.js';
import { oneTimeLinkPath } from '../session/one-time-link-address.js';
import { addLink, countOpenLinks, endLinks, linkLivesMs } from '../session/one-time-links.js';
import { checkPassword } from '../session/password-rules.js';
import { hashPassword } from '../session/password.js';
import { accountByEmail, deleteOtherSessions } from '../session/session.repository.js';
import { keyOf, type OwnPassword, type SignedIn } from './own-password.js';
import { holdOwn } from './proven-steps.js';

/** As many letters as somebody is sent who uses none of their links: those are good for as long. */
const mostOpenLinks = 3;

/** A person's own password: changed by whoever knows it, or by a link to the person's e-mail address. */
export class PasswordService {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly own: OwnPassword,
    private readonly throttle: LoginThrottle,
    private readonly messages: MessageService,
    private readonly clock: () => number,
  ) {}

  /** All other sessions end: whoever knew the old one is out. */
  async change(actor: SignedIn, current: string, wanted: string, ip: string): Promise<Violation[]> {
    const wrong = await this.own.wrong(actor, current, ip);
    if (wrong) return [wrong];
    const { email, accountId, sessionHash } = actor;
    const violations = checkPassword(wanted, [email, email.split('@')[0] ?? '', actor.name], ['newPassword']);
    if (violations.length > 0) return violations;
    const passwordHash = await hashPassword(wanted);
    const at = this.clock();
    await this.unitOfWork.inTransaction(async ({ sql }) => {
      await holdOwn(sql, actor);
      await sql.run('UPDATE account SET passwordHash = ? WHERE id = ?', [passwordHash, accountId]);
      await deleteOtherSessions(sql, accountId, sessionHash);
      await endLinks(sql, { purpose: 'resetPassword', accountId, subjectId: null }, at);
      await this.own.forgive(sql, actor, ip);
      await tellOfAccount(sql, 'PASSWORD_CHANGED', accountId, at);
      await recordOfAccount(sql, accountId, 'PASSWORD_CHANGED', at);
    });
    return [];
  }

  /** For an address that nobody has a link, too, that leads nowhere; and nothing is told of which it was. */
  async requestReset(email: string, ip: string): Promise<Violation[]> {
    const now = this.clock();
    const emailKey = keyOf(email);
    // Counted apart from sign-ins: whoever asks for links must not keep the person out.
    const wait = await this.throttle.attempt(Buffer.concat([Buffer.from('reset\0'), emailKey]), ip, now);
    if (wait > 0) return [violation('SIGN_IN_THROTTLED', [], { minutes: Math.ceil(wait / 60_000) })];
    const account = await accountByEmail(this.read, emailKey);
    const accountId = account && account.disabledAt === null ? account.id : null;
    await this.unitOfWork.inTransaction(async ({ sql }) => {
      const subject = { purpose: 'resetPassword', groupId: null, accountId, subjectId: null } as const;
      if ((await countOpenLinks(sql, subject, now)) >= mostOpenLinks) return;
      const token = await addLink(sql, subject, now);
      const link = { path: oneTimeLinkPath(token), expiresAt: now + linkLivesMs.resetPassword };
      if (accountId) await this.messages.leaveToAccount(sql, accountId, { kind: 'PASSWORD_RESET', link });
    });
    return [];
  }
}
