import {
  blockLogin,
  changeLogin,
  inviteLogin,
  inviteLoginAgain,
  removeLogin,
  type LoginDecision,
  type LoginSituation,
} from '@register/domain/customer-user/change-logins';
import type { CustomerLogin, LoginPatch, LoginWish } from '@register/domain/customer-user/customer-login';
import { violation, type Violation } from '@register/domain/violation';
import type { AccessAction } from '../access-log/access-recorder.js';
import type {
  BelongingsDecision,
  CustomerChangeService,
  CustomerOutcome,
} from '../customer/customer-change.service.js';
import { duplicateKeyOf } from '../database/duplicate-key.js';
import { newId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { authorOf } from '../history/history-recorder.js';
import type { MessageService } from '../message/message.service.js';
import type { Actor, Language } from '../request-context.js';
import { joinAccount } from '../session/join-account.js';
import { oneTimeLinkPath } from '../session/one-time-link-address.js';
import { endLinks, linkLivesMs, makeLink } from '../session/one-time-links.js';
import { loginChanges, recordLogin } from './login-recorder.js';
import { loginOf, type CustomerUserRow } from './customer-user-row.js';
import { customerUserById, customerUsersOf } from './customer-user.query.js';
import {
  blockCustomerUser,
  deleteCustomerUser,
  insertCustomerUser,
  noteInvitation,
  updateCustomerUser,
} from './customer-user.repository.js';

/** What is done with a customer's logins. Each call is one change of one customer, told in its history. */
export class CustomerUserService {
  constructor(
    private readonly read: Sql,
    private readonly customers: CustomerChangeService,
    private readonly messages: MessageService,
  ) {}

  /** Makes a login and the link that opens it. An account that there is already is joined; the answer is the same. */
  async invite(
    actor: Actor,
    customerId: Buffer | undefined,
    wish: LoginWish,
    language: Language,
  ): Promise<InvitationOutcome> {
    if (!customerId) return refused(violation('NOT_FOUND', ['customerId']));
    const { groupId } = actor;
    const id = newId();
    let token = '';
    const outcome = await onceAgain(() =>
      this.customers.change(actor, customerId, async (customer, sql) => {
        const logins = await customerUsersOf(sql, groupId, customerId);
        return written(
          inviteLogin({ viewer: actor.viewer, customer, logins }, publicId('cul', id), wish),
          async (tx, at, next) => {
            const accountId = await joinAccount(tx, next.email, language, at);
            await insertCustomerUser(tx, { groupId, id, customerId, accountId, language }, next, at);
            token = await this.send(tx, actor, { id, accountId, customerId, language, name: next.name }, at);
            const changes = [{ field: 'rights', old: null, new: next.rights.join(', ') || null }];
            const { number } = customer;
            const event = { groupId, at, by: authorOf(actor), login: { id, customerId }, number, changes };
            await recordLogin(tx, { ...event, action: 'INVITED' });
          },
        );
      }),
    );
    const saved = outcomeOf(outcome, id, violation('NOT_FOUND', ['customerId']));
    return saved.kind === 'SAVED' ? { ...saved, token } : saved;
  }

  /** Another link for somebody who has not taken the invitation; the earlier one ends. */
  async inviteAgain(actor: Actor, id: Buffer | undefined): Promise<InvitationOutcome> {
    let token = '';
    const outcome = await this.change(actor, id, null, {
      action: 'INVITATION_SENT',
      decide: inviteLoginAgain,
      write: async (tx, at, row) => {
        await noteInvitation(tx, actor.groupId, row.id, at);
        token = await this.send(tx, actor, row, at);
      },
    });
    return outcome.kind === 'SAVED' ? { ...outcome, token } : outcome;
  }

  /** Another name or other rights, from its next request on. */
  update(
    actor: Actor,
    id: Buffer | undefined,
    patch: LoginPatch,
    expectedVersion: number | null,
  ): Promise<CustomerUserOutcome> {
    return this.change(actor, id, expectedVersion, {
      action: 'CHANGED',
      decide: (situation, login) => changeLogin(situation, login, patch),
      write: (tx, _at, row, next) => updateCustomerUser(tx, actor.groupId, row.id, next),
    });
  }

  /** Shut out at once, with what it has open; or let in again. */
  block(actor: Actor, id: Buffer | undefined, blocked: boolean): Promise<CustomerUserOutcome> {
    return this.change(actor, id, null, {
      action: blocked ? 'INACTIVATED' : 'ACTIVATED',
      decide: (situation, login) => blockLogin(situation, login, blocked),
      write: (tx, at, row) => blockCustomerUser(tx, actor.groupId, row, blocked ? at : null),
    });
  }

  /** Removed for good, with what it has open and the invitation that waits. */
  remove(actor: Actor, id: Buffer | undefined): Promise<CustomerUserOutcome> {
    return this.change(actor, id, null, {
      action: 'REMOVED',
      decide: removeLogin,
      write: async (tx, at, row) => {
        await endLinks(tx, linkOf(actor.groupId, row), at);
        await deleteCustomerUser(tx, actor.groupId, row);
      },
    });
  }

  /** The link, by mail to whoever is invited; answered too, for servers that send none. */
  private async send(tx: Sql, actor: Actor, login: Invited, at: number): Promise<string> {
    const { groupId } = actor;
    const { id, customerId, language, name } = login;
    const token = await makeLink(tx, linkOf(groupId, login), at);
    await this.messages.leave(tx, {
      groupId,
      kind: 'CUSTOMER_USER_INVITED',
      channel: 'EMAIL',
      to: { kind: 'LOGIN', id, name },
      language,
      customerId,
      link: { path: oneTimeLinkPath(token), expiresAt: at + linkLivesMs.inviteLogin },
      by: authorOf(actor),
    });
    return token;
  }

  /** One login of a customer that the actor sees; any other answers as if there were none. */
  private async change(
    actor: Actor,
    id: Buffer | undefined,
    expectedVersion: number | null,
    { action, decide, write }: LoginChange,
  ): Promise<CustomerUserOutcome> {
    const missing = violation('NOT_FOUND', ['id']);
    const found = id && (await customerUserById(this.read, actor.groupId, id));
    if (!found) return refused(missing);
    const { customerId } = found;
    const outcome = await this.customers.change(actor, customerId, async (customer, sql) => {
      const row = await customerUserById(sql, actor.groupId, found.id);
      if (!row?.customerId.equals(customerId)) return { violations: [missing] };
      if (expectedVersion !== null && expectedVersion !== row.version)
        return { violations: [violation('VERSION_CONFLICT', ['expectedVersion'])] };
      const situation = { viewer: actor.viewer, customer, logins: [] };
      return written(decide(situation, loginOf(row)), async (tx, at, next) => {
        await write(tx, at, row, next);
        const { groupId } = actor;
        const { number } = customer;
        const changes = loginChanges(loginOf(row), next);
        await recordLogin(tx, { groupId, at, by: authorOf(actor), action, login: row, number, changes });
      });
    });
    return outcomeOf(outcome, found.id, missing);
  }
}

type Invited = Pick<CustomerUserRow, 'id' | 'accountId' | 'customerId' | 'language' | 'name'>;

interface LoginChange {
  readonly action: AccessAction;
  readonly decide: (situation: LoginSituation, login: CustomerLogin) => LoginDecision;
  readonly write: (tx: Sql, at: number, row: CustomerUserRow, next: CustomerLogin) => Promise<void>;
}

export type CustomerUserOutcome =
  | { readonly kind: 'SAVED'; readonly id: Buffer; readonly changeSetId: Buffer | null }
  | { readonly kind: 'REFUSED'; readonly violations: readonly Violation[] };
export type InvitationOutcome =
  | { readonly kind: 'SAVED'; readonly id: Buffer; readonly changeSetId: Buffer | null; readonly token: string }
  | { readonly kind: 'REFUSED'; readonly violations: readonly Violation[] };

const written = (
  decision: LoginDecision,
  write: (tx: Sql, at: number, next: CustomerLogin) => Promise<void>,
): BelongingsDecision =>
  decision.ok
    ? { changes: decision.changes, alsoWrite: (tx, at) => write(tx, at, decision.next) }
    : { violations: decision.violations };

/** A customer that the actor does not see answers like one that there is not. */
function outcomeOf(outcome: CustomerOutcome, id: Buffer, missing: Violation): CustomerUserOutcome {
  if (outcome.kind === 'SAVED') return { kind: 'SAVED', id, changeSetId: outcome.changeSetId };
  if (outcome.kind !== 'REFUSED') throw new Error(`A change of logins ended as ${outcome.kind}`);
  return outcome.key === null ? refused(missing) : { kind: 'REFUSED', violations: outcome.violations };
}

const refused = (reason: Violation) => ({ kind: 'REFUSED', violations: [reason] }) as const;

const linkOf = (groupId: Buffer, { id, accountId }: Pick<CustomerUserRow, 'id' | 'accountId'>) =>
  ({ purpose: 'inviteLogin', groupId, accountId, subjectId: id }) as const;

/** Somebody else may make the same person's account in the same moment: the second try finds it. */
async function onceAgain<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (duplicateKeyOf(error) !== 'accountEmail') throw error;
    return attempt();
  }
}
