import { violation, type Violation } from '@register/domain/violation';
import { equalityKey } from '@register/domain/text/equality-key';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Log } from '../log.js';
import type { Actor } from '../request-context.js';
import type { KnownDevices } from './known-devices.js';
import { throttleWindowMs, type LoginThrottle } from './login-throttle.js';
import { holdAccount } from './hold-account.js';
import { isPassword } from './password.js';
import type { SecondFactors } from './second-factors.js';
import type { SignInTraces } from './sign-in-traces.js';
import { sessionTerms } from './session-terms.js';
import {
  accountByEmail,
  actorsOfAccount,
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOfAccount,
  insertSession,
  isStillPasswordOf,
  noteSignIn,
  takeSession,
} from './session.repository.js';
import { hashOfToken, newToken } from './token.js';

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** Of the app, or a recovery code; null: the person has not been asked for one. */
  readonly code: string | null;
  readonly ip: string;
  readonly userAgent: string;
  /** What the browser is known by; null: it has never been here. */
  readonly deviceToken: string | null;
  /** Whether a link brought them, of which they are told anyway. */
  readonly byLink?: boolean;
  /** The session that the browser had before; it ends. */
  readonly sessionToken: string | null;
  /** The membership or login to act as, of those that the account has; else the first. */
  readonly actorId?: Buffer | null;
}

export type SignInResult =
  | {
      readonly ok: true;
      readonly token: string;
      readonly maxAgeSeconds: number;
      /** What the browser is to keep, to be known again; none where nothing changed. */
      readonly deviceToken?: string | undefined;
    }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** What a sign-in is held against besides the password. */
interface SignInGuards {
  readonly throttle: LoginThrottle;
  readonly factors: SecondFactors;
  readonly devices: KnownDevices;
}

/** Starts and ends sessions. */
export class SessionService {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly guards: SignInGuards,
    private readonly traces: SignInTraces,
    private readonly log: Log,
    private readonly clock: () => number,
  ) {}

  async signIn(attempt: SignInAttempt): Promise<SignInResult> {
    const now = this.clock();
    const emailKey = Buffer.from(equalityKey(attempt.email.slice(0, 320))).subarray(0, 320);
    // Whoever comes by a link has been counted by it, or has just chosen the password: it is no attempt at one.
    const wait = attempt.byLink ? 0 : await this.guards.throttle.attempt(emailKey, attempt.ip, now);
    if (wait > 0) {
      this.log.security('sign-in throttled', { ip: attempt.ip });
      this.tellKeptOut(emailKey, now);
      return refused(violation('SIGN_IN_THROTTLED', [], { minutes: Math.ceil(wait / 60_000) }));
    }
    const account = await accountByEmail(this.read, emailKey);
    const isRight = await isPassword(attempt.password, account?.passwordHash ?? null);
    const actors =
      account && isRight && account.disabledAt === null ? await actorsOfAccount(this.read, account.id) : [];
    const actor = actors.find(({ actorId }) => attempt.actorId?.equals(actorId)) ?? actors[0];
    if (!account || !actor) {
      this.log.security('sign-in failed', { ip: attempt.ip });
      return refused(wrong);
    }
    const token = newToken();
    const { absoluteMs } = sessionTerms[actor.actorKind];
    const { violations, deviceToken } = await this.unitOfWork.inTransaction(async ({ sql }) => {
      // Meanwhile the password may have been changed, and every session of before been ended by that.
      await holdAccount(sql, account.id);
      if (!(await isStillPasswordOf(sql, account))) return { violations: [wrong], deviceToken: undefined };
      const demanded = await this.guards.factors.demand(sql, account.id, attempt.code, now);
      if (demanded.length > 0) return { violations: demanded, deviceToken: undefined };
      await deleteExpiredSessions(sql, now);
      if (attempt.sessionToken) await deleteSession(sql, hashOfToken(attempt.sessionToken));
      await insertSession(sql, {
        ...actor,
        idHash: hashOfToken(token),
        accountId: account.id,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: now + absoluteMs,
        userAgent: attempt.userAgent,
      });
      await noteSignIn(sql, actor, now);
      await this.guards.throttle.forgive(sql, emailKey, attempt.ip, now);
      const seen = { accountId: account.id, deviceToken: attempt.deviceToken, quietly: attempt.byLink === true };
      const kept = await this.guards.devices.note(sql, seen, now);
      await this.traces.signedIn(sql, actor, now);
      return { violations: [], ...kept };
    });
    if (violations.length > 0) {
      this.log.security(saidOf[violations[0]?.code ?? ''] ?? 'sign-in failed', { ip: attempt.ip });
      return { ok: false, violations };
    }
    this.log.security('signed in', { ip: attempt.ip, actorId: actor.actorId.toString('hex') });
    return { ok: true, token, maxAgeSeconds: absoluteMs / 1000, deviceToken };
  }

  /** Goes on as somebody else that the same account may act as: by a session of its own, for the one before, and no longer. Null: that one has ended meanwhile. */
  async goOnAs(
    { accountId, sessionHash }: Pick<Actor, 'accountId' | 'sessionHash'>,
    actorId: Buffer | undefined,
    userAgent: string,
  ): Promise<SignInResult | null> {
    const now = this.clock();
    const actors = accountId && actorId ? await actorsOfAccount(this.read, accountId) : [];
    const actor = actors.find((one) => actorId?.equals(one.actorId));
    if (!accountId || !sessionHash || !actor) return refused(violation('NOT_FOUND', ['id']));
    const { groupId, actorKind } = actor;
    const token = newToken();
    const expiresAt = await this.unitOfWork.inTransaction(async ({ sql }) => {
      await holdAccount(sql, accountId);
      const before = await takeSession(sql, sessionHash);
      if (!before) return null;
      const session = {
        groupId,
        actorKind,
        actorId: actor.actorId,
        accountId,
        userAgent,
        idHash: hashOfToken(token),
        createdAt: before.createdAt,
        lastSeenAt: now,
        expiresAt: Math.min(before.expiresAt, now + sessionTerms[actorKind].absoluteMs),
      };
      await insertSession(sql, session);
      await noteSignIn(sql, actor, now);
      await this.traces.signedIn(sql, actor, now);
      return session.expiresAt;
    });
    if (expiresAt === null) return null;
    this.log.security('went on as another', { actorId: actor.actorId.toString('hex') });
    return { ok: true, token, maxAgeSeconds: Math.ceil((expiresAt - now) / 1000) };
  }

  async signOut(
    { sessionHash, accountId, groupId, actorKind, actorId }: SigningOut,
    everywhere: boolean,
  ): Promise<void> {
    await this.unitOfWork.inTransaction(async ({ sql }) => {
      if (everywhere && accountId) {
        // A session that somebody begins meanwhile waits for this, and then finds nothing to begin from.
        await holdAccount(sql, accountId);
        await deleteSessionsOfAccount(sql, accountId);
        const kind = actorKind === 'STAFF' ? 'membership' : 'customerUser';
        await this.traces.signedOutEverywhere(sql, { groupId, actorKind: kind, actorId }, this.clock());
      } else if (sessionHash) await deleteSession(sql, sessionHash);
    });
    this.log.security(everywhere ? 'signed out everywhere' : 'signed out', { actorId: actorId.toString('hex') });
  }

  /** After the answer, which must take the same time whether there is such an account. */
  private tellKeptOut(emailKey: Buffer, now: number): void {
    const tell = async (): Promise<void> => {
      // Everybody else at an address that is tried too often loses nothing by it.
      if (!(await this.guards.throttle.isKeptOut(this.read, emailKey, now))) return;
      const account = await accountByEmail(this.read, emailKey);
      const actors = account ? await actorsOfAccount(this.read, account.id) : [];
      if (actors.length > 0)
        await this.unitOfWork.inTransaction(({ sql }) => this.traces.keptOut(sql, actors, now, now - throttleWindowMs));
    };
    tell().catch((error: unknown) => this.log.failure(error, { where: 'kept out' }));
  }
}

type SigningOut = Pick<Actor, 'sessionHash' | 'accountId' | 'groupId' | 'actorKind' | 'actorId'>;

const saidOf: Readonly<Record<string, string>> = {
  SIGN_IN_CODE_REQUIRED: 'sign-in waits for a code',
  CODE_WRONG: 'sign-in code wrong',
};
const wrong = violation('SIGN_IN_FAILED', []);
const refused = (it: Violation): SignInResult => ({ ok: false, violations: [it] });
