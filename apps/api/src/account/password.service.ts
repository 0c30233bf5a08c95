import { violation, type Violation } from '@register/domain/violation';
import { recordAccess } from '../access-log/access-recorder.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Language } from '../request-context.js';
import type { LoginThrottle } from '../session/login-throttle.js';
import type { MessageService } from '../message/message.service.js';
import { tellOfAccount } from '../message/account-letters.service.js';
import { oneTimeLinkAddress } from '../session/one-time-link-address.js';
import { endLinks, linkLivesMs, makeLink } from '../session/one-time-links.js';
import { checkPassword } from '../session/password-rules.js';
import { hashPassword } from '../session/password.js';
import { accountByEmail, actorsOfAccount, deleteOtherSessions } from '../session/session.repository.js';
import { ownEvent } from './own-event.js';
import { keyOf, type OwnPassword, type SignedIn } from './own-password.js';

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
      await sql.run('UPDATE account SET passwordHash = ? WHERE id = ?', [passwordHash, accountId]);
      await deleteOtherSessions(sql, accountId, sessionHash);
      await endLinks(sql, { purpose: 'resetPassword', accountId, subjectId: null }, at);
      await this.own.forgive(sql, actor);
      if (actor.actorKind === 'STAFF')
        await recordAccess(sql, actor.groupId, [ownEvent(actor, 'PASSWORD_CHANGED', at)]);
      await tellOfAccount(sql, 'PASSWORD_CHANGED', accountId, at);
    });
    return [];
  }

  /** The same work for an address that nobody has: a link that leads nowhere. */
  async requestReset(email: string, ip: string): Promise<Violation[]> {
    const now = this.clock();
    const emailKey = keyOf(email);
    // Counted apart from sign-ins: whoever asks for links must not keep the person out.
    const wait = await this.throttle.attempt(Buffer.concat([Buffer.from('reset\0'), emailKey]), ip, now);
    if (wait > 0) return [violation('SIGN_IN_THROTTLED', [], { minutes: Math.ceil(wait / 60_000) })];
    const account = await accountByEmail(this.read, emailKey);
    const accountId = account && account.disabledAt === null ? account.id : null;
    await this.unitOfWork.inTransaction(async ({ sql }) => {
      const token = await makeLink(sql, { purpose: 'resetPassword', groupId: null, accountId, subjectId: null }, now);
      if (accountId) await this.mail(sql, accountId, token, now);
    });
    return [];
  }

  /** By the group where they would come in; to somebody who acts nowhere any more there is nothing to say. */
  private async mail(sql: Sql, accountId: Buffer, token: string, now: number): Promise<void> {
    const receiver = await receiverOf(sql, accountId);
    if (!receiver) return;
    await this.messages.leave(sql, {
      groupId: receiver.groupId,
      kind: 'PASSWORD_RESET',
      channel: 'EMAIL',
      to: { kind: receiver.actorKind === 'membership' ? 'USER' : 'LOGIN', id: receiver.actorId, name: receiver.name },
      language: receiver.language,
      link: { path: oneTimeLinkAddress(undefined, token), expiresAt: now + linkLivesMs.resetPassword },
      by: { kind: 'SYSTEM', id: null, name: '' },
    });
  }
}

interface MailReceiver {
  readonly groupId: Buffer;
  readonly actorKind: 'membership' | 'customerUser';
  readonly actorId: Buffer;
  readonly name: string;
  readonly language: Language;
}

async function receiverOf(sql: Sql, accountId: Buffer): Promise<MailReceiver | undefined> {
  const [actor] = await actorsOfAccount(sql, accountId);
  if (!actor) return undefined;
  const table = actor.actorKind === 'membership' ? 'membership' : 'customer_user';
  const [row] = await sql.all<{ name: string; language: Language }>(
    `SELECT t.name, a.language FROM ${table} t JOIN account a ON a.id = t.accountId WHERE t.groupId = ? AND t.id = ?`,
    [actor.groupId, actor.actorId],
  );
  return row && { ...actor, ...row };
}
