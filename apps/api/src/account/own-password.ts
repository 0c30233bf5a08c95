import { equalityKey } from '@register/domain/text/equality-key';
import { violation, type Violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { LoginThrottle } from '../session/login-throttle.js';
import { isPassword } from '../session/password.js';
import { accountByEmail } from '../session/session.repository.js';

/** Somebody with an account: no API key. */
export type SignedIn = Actor & { readonly accountId: Buffer; readonly email: string };

/** The password that is asked for once more before something dear. Counted like sign-ins, and apart from them: a browser that somebody left open must not be the way to try passwords, and no stranger keep the person from it. */
export class OwnPassword {
  constructor(
    private readonly read: Sql,
    private readonly throttle: LoginThrottle,
    private readonly clock: () => number,
  ) {}

  async wrong(actor: Pick<SignedIn, 'email'>, password: string, ip: string): Promise<Violation | undefined> {
    const throttled = await this.throttled(actor, ip);
    if (throttled) return throttled;
    const account = await accountByEmail(this.read, keyOf(actor.email));
    return (await isPassword(password, account?.passwordHash ?? null))
      ? undefined
      : violation('PASSWORD_WRONG', ['currentPassword']);
  }

  /** Counts an attempt at something that is guessed. */
  async throttled({ email }: Pick<SignedIn, 'email'>, ip: string): Promise<Violation | undefined> {
    const wait = await this.throttle.attempt(ownKeyOf(email), ip, this.clock());
    return wait > 0 ? violation('SIGN_IN_THROTTLED', [], { minutes: Math.ceil(wait / 60_000) }) : undefined;
  }

  /** It was right: mistakes of before are forgotten. */
  async forgive(sql: Sql, { email }: Pick<SignedIn, 'email'>, ip: string): Promise<void> {
    await this.throttle.forgive(sql, ownKeyOf(email), ip, this.clock());
  }
}

/** What attempts are counted by of those who are signed in to an account. */
const ownKeyOf = (email: string): Buffer => Buffer.concat([Buffer.from('own\0'), keyOf(email)]);

/** What attempts at an account are counted by. */
export const keyOf = (email: string): Buffer => Buffer.from(equalityKey(email.slice(0, 320))).subarray(0, 320);
