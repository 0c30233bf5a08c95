import { violation, type Violation } from '@register/domain/violation';
import { equalityKey } from '@register/domain/text/equality-key';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Log } from '../log.js';
import type { Actor } from '../request-context.js';
import type { CodeAttempts } from './code-attempts.js';
import type { KnownDevices } from './known-devices.js';
import { throttleWindowMs, type LoginThrottle } from './login-throttle.js';
import { holdAccount } from './hold-account.js';
import { isPassword } from './password.js';
import { notePasskeyUse, type Passkeys } from './passkeys.js';
import type { SecondFactors } from './second-factors.js';
import type { SignedInActor, SignInTraces } from './sign-in-traces.js';
import type { PasskeyAttempt, SignInAttempt, SignInResult } from './sign-in-attempt.js';
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

/** What a sign-in is held against besides the password. */
interface SignInGuards {
  readonly throttle: LoginThrottle;
  readonly factors: SecondFactors;
  readonly codes: CodeAttempts;
  readonly devices: KnownDevices;
  readonly passkeys: Passkeys;
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
    const { violations, started } = await this.unitOfWork.inTransaction(async ({ sql }) => {
      // Meanwhile the password may have been changed, and every session of before been ended by that.
      await holdAccount(sql, account.id);
      if (!(await isStillPasswordOf(sql, account))) return { violations: [wrong] };
      const demanded = await this.guards.codes.demand(sql, account, attempt, now);
      if (demanded.length > 0) return { violations: demanded };
      await this.guards.throttle.forgive(sql, emailKey, attempt.ip, now);
      return { violations: [], started: await this.begin(sql, { accountId: account.id, actor }, attempt, now) };
    });
    if (!started) {
      this.log.security(saidOf[violations[0]?.code ?? ''] ?? 'sign-in failed', { ip: attempt.ip });
      return { ok: false, violations };
    }
    this.log.security('signed in', { ip: attempt.ip, actorId: actor.actorId.toString('hex') });
    return { ok: true, ...started };
  }

  /** Something for this browser to sign; the minutes to wait where too many have been asked for from one address. */
  async passkeyOptions(holderToken: string, ip: string): Promise<{ options: string } | { waitMs: number }> {
    const now = this.clock();
    const waitMs = await this.guards.throttle.fromAddress(ip, now);
    if (waitMs > 0) return { waitMs };
    return { options: await this.guards.passkeys.signInOptions(hashOfToken(holderToken), now) };
  }

  /** By a passkey, which is both steps. Why it is refused is told to nobody: unknown, old, copied or closed are one answer. */
  async signInByPasskey(attempt: PasskeyAttempt): Promise<SignInResult> {
    const now = this.clock();
    const { answer, holderToken, ip } = attempt;
    const proven =
      holderToken === null ? null : await this.guards.passkeys.prove(answer, hashOfToken(holderToken), now);
    const [actor] = proven ? await actorsOfAccount(this.read, proven.accountId) : [];
    const started =
      proven && actor
        ? await this.unitOfWork.inTransaction(async ({ sql }) => {
            await holdAccount(sql, proven.accountId);
            if (!(await notePasskeyUse(sql, proven, now))) return undefined;
            await this.guards.throttle.forgiveAddress(sql, ip);
            await this.guards.factors.cameIn(sql, proven.accountId, now);
            return this.begin(sql, { accountId: proven.accountId, actor, byPasskey: true }, attempt, now);
          })
        : undefined;
    if (!started || !actor) {
      this.log.security('sign-in by passkey failed', { ip });
      return refused(violation('SIGN_IN_PASSKEY_FAILED', []));
    }
    this.log.security('signed in by passkey', { ip, actorId: actor.actorId.toString('hex') });
    return { ok: true, ...started };
  }

  /** The session of somebody who has been proven, in the transaction that proved them. */
  private async begin(
    sql: Sql,
    { accountId, actor, byPasskey = false }: ProvenActor,
    visit: Visit,
    now: number,
  ): Promise<StartedVisit> {
    const token = newToken();
    const { absoluteMs } = sessionTerms[actor.actorKind];
    await deleteExpiredSessions(sql, now);
    if (visit.sessionToken) await deleteSession(sql, hashOfToken(visit.sessionToken));
    await insertSession(sql, {
      groupId: actor.groupId,
      actorKind: actor.actorKind,
      actorId: actor.actorId,
      idHash: hashOfToken(token),
      accountId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: now + absoluteMs,
      userAgent: visit.userAgent,
      byPasskey,
    });
    await noteSignIn(sql, actor, now);
    const seen = { accountId, deviceToken: visit.deviceToken, quietly: visit.byLink === true };
    const kept = await this.guards.devices.note(sql, seen, now);
    await this.traces.signedIn(sql, actor, now);
    return { token, maxAgeSeconds: absoluteMs / 1000, ...kept };
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
        byPasskey: before.byPasskey === 1,
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
      if (!account || actors.length === 0) return;
      await this.unitOfWork.inTransaction(async ({ sql }) => {
        // Of several in the same moment the second finds what the first has written.
        await holdAccount(sql, account.id);
        await this.traces.keptOut(sql, actors, now, now - throttleWindowMs);
      });
    };
    tell().catch((error: unknown) => this.log.failure(error, { where: 'kept out' }));
  }
}

/** How a browser comes, whatever proves who sits there. */
type Visit = Pick<SignInAttempt, 'userAgent' | 'deviceToken' | 'sessionToken' | 'byLink'>;
type ProvenActor = { readonly accountId: Buffer; readonly actor: SignedInActor; readonly byPasskey?: boolean };
type StartedVisit = { readonly token: string; readonly maxAgeSeconds: number; readonly deviceToken: string };

type SigningOut = Pick<Actor, 'sessionHash' | 'accountId' | 'groupId' | 'actorKind' | 'actorId'>;

const saidOf: Readonly<Record<string, string>> = {
  SIGN_IN_CODE_REQUIRED: 'sign-in waits for a code',
  CODE_WRONG: 'sign-in code wrong',
  CODE_TRIES: 'sign-in codes tried too often',
};
const wrong = violation('SIGN_IN_FAILED', []);
const refused = (it: Violation): SignInResult => ({ ok: false, violations: [it] });
