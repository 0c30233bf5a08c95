import { changeUser, type UserPatch } from '@register/domain/access/change-user';
import { isEmail } from '@register/domain/customer/email';
import { violation, type Violation } from '@register/domain/violation';
import { recordAccess, type AccessAction } from '../access-log/access-recorder.js';
import { duplicateKeyOf } from '../database/duplicate-key.js';
import { newId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf } from '../history/history-recorder.js';
import type { Actor, Language } from '../request-context.js';
import type { MessageService } from '../message/message.service.js';
import type { RoleService } from '../role/role.service.js';
import { joinAccount } from '../session/join-account.js';
import { oneTimeLinkPath } from '../session/one-time-link-address.js';
import { linkLivesMs, makeLink, type LinkPurpose } from '../session/one-time-links.js';
import { isOfThisGroupAlone } from '../session/session.repository.js';
import { usersForChange, type StoredUser } from './user.repository.js';

export interface WantedUser extends UserPatch {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly language: Language;
}

/** `token` opens the link that was made; null where it goes to the person alone. */
export type Invited =
  | { readonly ok: true; readonly id: Buffer; readonly token: string | null }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** Lets people in: invitations, and links to a new password. For the administrator who acts. */
export class UserInviteService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: RoleService,
    private readonly messages: MessageService,
    private readonly clock: () => number,
  ) {}

  /** Somebody who has an account elsewhere joins with that one; the answer is the same. */
  async invite(actor: Actor, wanted: WantedUser): Promise<Invited> {
    try {
      return await this.unitOfWork.inTransaction(({ sql }) => this.add(sql, actor, wanted));
    } catch (error) {
      // Two invite the same person in the same moment: the second finds the account that the first has made.
      if (duplicateKeyOf(error) === 'accountEmail' || duplicateKeyOf(error) === 'membershipAccount')
        return this.unitOfWork.inTransaction(({ sql }) => this.add(sql, actor, wanted));
      throw error;
    }
  }

  /** Another invitation in place of the first, for somebody who has not taken it. */
  resend(actor: Actor, id: Buffer | undefined): Promise<Invited> {
    return this.forUser(actor, id, async (sql, user) => {
      if (user.acceptedAt !== null) return refused(violation('ALREADY_DONE', ['id']));
      return this.linked(sql, actor, user, 'INVITATION_SENT');
    });
  }

  /** A link to a new password. One whose account acts in other groups, too, gets it alone: it opens those as well. */
  sendReset(actor: Actor, id: Buffer | undefined): Promise<Invited> {
    return this.forUser(actor, id, async (sql, user) => {
      if (user.acceptedAt === null) return this.linked(sql, actor, user, 'INVITATION_SENT');
      const subject = { purpose: 'resetPassword', groupId: null, accountId: user.accountId, subjectId: null } as const;
      const token = await makeLink(sql, subject, this.clock());
      await this.mail(sql, actor, user, 'resetPassword', token);
      await this.record(sql, actor, 'RESET_SENT', user);
      const handedOver = await isOfThisGroupAlone(sql, actor.groupId, user.accountId);
      return { ok: true, id: user.id, token: handedOver ? token : null };
    });
  }

  private async add(sql: Sql, actor: Actor, wanted: WantedUser): Promise<Invited> {
    const email = wanted.email.trim();
    const decided = changeUser(
      {
        viewer: actor.viewer,
        user: null,
        hasOtherAdministrator: true,
        roleRights: await this.roles.rightsOf(sql, actor.groupId, wanted.role),
        customFields: actor.customFields,
      },
      wanted,
    );
    const wrong = [
      ...(isEmail(email) ? [] : [violation('EMAIL_INVALID', ['email'])]),
      ...(decided.ok ? [] : decided.violations),
    ];
    if (!decided.ok || wrong.length > 0) return { ok: false, violations: wrong };
    const users = await usersForChange(sql, actor);
    const [id, at] = [newId(), this.clock()];
    const accountId = await joinAccount(sql, email, wanted.language, at);
    if (users.some((user) => user.accountId.equals(accountId))) return refused(violation('USER_EXISTS', ['email']));
    const { name, role, permissions, closedFields } = decided.next;
    await sql.run(
      'INSERT INTO membership (groupId, id, accountId, name, role, permissions, closedFields, createdAt, invitedEmail, invitedLanguage) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [
        actor.groupId,
        id,
        accountId,
        name,
        role,
        JSON.stringify(permissions),
        closedFields.length > 0 ? JSON.stringify(closedFields) : null,
        at,
        email,
        wanted.language,
      ],
    );
    const changes = [...decided.changes, { field: 'email', old: null, new: email }];
    await recordAccess(sql, actor.groupId, [
      { at, by: authorOf(actor), action: 'INVITED', subject: { kind: 'USER', id, name }, changes },
    ]);
    return {
      ok: true,
      id,
      token: await this.invitation(sql, actor, { id, accountId, name, language: wanted.language }),
    };
  }

  private async linked(sql: Sql, actor: Actor, user: StoredUser, action: AccessAction): Promise<Invited> {
    const token = await this.invitation(sql, actor, user);
    await this.record(sql, actor, action, user);
    return { ok: true, id: user.id, token };
  }

  private async invitation(sql: Sql, actor: Actor, user: Invitee): Promise<string> {
    const { groupId } = actor;
    const { id: subjectId, accountId } = user;
    const token = await makeLink(sql, { purpose: 'inviteUser', groupId, accountId, subjectId }, this.clock());
    await this.mail(sql, actor, user, 'inviteUser', token);
    return token;
  }

  /** The link goes by mail, too; where there is no mail, whoever made it hands it over. */
  private async mail(sql: Sql, actor: Actor, user: Invitee, purpose: Mailed, token: string): Promise<void> {
    const { groupId } = actor;
    await this.messages.leave(sql, {
      groupId,
      kind: mailKinds[purpose],
      channel: 'EMAIL',
      to: { kind: 'USER', id: user.id, name: user.name },
      language: user.language,
      link: { path: oneTimeLinkPath(token), expiresAt: this.clock() + linkLivesMs[purpose] },
      by: authorOf(actor),
    });
  }

  private forUser(
    actor: Actor,
    id: Buffer | undefined,
    work: (sql: Sql, user: StoredUser) => Promise<Invited>,
  ): Promise<Invited> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const user = (await usersForChange(sql, actor)).find((candidate) => id?.equals(candidate.id));
      // Whoever was inactivated is activated first: a link must not be the way round that.
      return user && user.deactivatedAt === null ? work(sql, user) : refused(violation('NOT_FOUND', ['id']));
    });
  }

  private record(sql: Sql, actor: Actor, action: AccessAction, { id, name }: StoredUser): Promise<void> {
    const subject = { kind: 'USER', id, name } as const;
    return recordAccess(sql, actor.groupId, [{ at: this.clock(), by: authorOf(actor), action, subject }]);
  }
}

type Invitee = Pick<StoredUser, 'id' | 'accountId' | 'name' | 'language'>;
type Mailed = Extract<LinkPurpose, 'inviteUser' | 'resetPassword'>;
const mailKinds = { inviteUser: 'USER_INVITED', resetPassword: 'PASSWORD_RESET' } as const;

const refused = (...violations: Violation[]): Invited => ({ ok: false, violations });
