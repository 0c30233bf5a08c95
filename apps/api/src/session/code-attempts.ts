import { readCode } from '@register/domain/access/written-code';
import { violation, type Violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';
import type { KnownDevices } from './known-devices.js';
import type { LoginThrottle } from './login-throttle.js';
import type { SecondFactors } from './second-factors.js';
import type { AccountRow } from './session.repository.js';
import type { SignInAttempt } from './sign-in-attempt.js';

/** Three codes of a million are good at any time: ten wrong ones a day leave a guess one chance in a hundred in a year. */
const mostWrong = 10;
/** One or two are a person's own. */
const toldFrom = 3;

/** Tells the person, and the log of every group; in the same transaction. */
export type TellOfCodes = (sql: Sql, accountId: Buffer, at: number) => Promise<unknown>;

/**
 * Asks for the code that comes with a password, and counts the wrong ones by that very password: a new one begins anew. Whoever
 * knows the password keeps the person out of nothing: a browser where they have signed in, a recovery code and a passkey go on.
 */
export class CodeAttempts {
  constructor(
    private readonly factors: SecondFactors,
    private readonly throttle: LoginThrottle,
    private readonly devices: KnownDevices,
    private readonly tell: TellOfCodes,
  ) {}

  /** Why nobody gets in with the right password alone; nothing: they do. After `holdAccount`. */
  async demand(
    sql: Sql,
    account: AccountRow,
    { code, deviceToken }: Pick<SignInAttempt, 'code' | 'deviceToken'>,
    now: number,
  ): Promise<Violation[]> {
    const password = Buffer.concat([account.id, Buffer.from(account.passwordHash ?? '')]);
    const isOfApp = code !== null && readCode(code)?.kind === 'APP';
    if (
      isOfApp &&
      (await this.throttle.wrongCodes(sql, password, now)) >= mostWrong &&
      !(await this.devices.knows(sql, account.id, deviceToken, now))
    )
      return [violation('CODE_TRIES', ['code'])];
    const demanded = await this.factors.demand(sql, account.id, code, now);
    const isWrong = demanded.some((one) => one.code === 'CODE_WRONG');
    if (isWrong && (await this.throttle.noteWrongCode(sql, password, now)) === toldFrom)
      await this.tell(sql, account.id, now);
    return demanded;
  }
}
