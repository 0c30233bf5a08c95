import { mostPasskeys, passkeyName } from '@register/domain/access/passkey';
import { violation, type Violation } from '@register/domain/violation';
import { recordOfAccount } from '../access-log/sign-in-recorder.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { tellOfAccount } from '../message/account-letters.service.js';
import { passkeysOf, type Passkeys } from '../session/passkeys.js';
import { deleteOtherSessions } from '../session/session.repository.js';
import type { OwnPassword, SignedIn } from './own-password.js';
import { unprovenSteps } from './proven-steps.js';
import type { Outcome } from './second-factor.service.js';

/** A person's own passkeys. Whoever changes them gives the password once more: a browser left open is not enough. */
export class PasskeyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passkeys: Passkeys,
    private readonly own: OwnPassword,
    private readonly clock: () => number,
  ) {}

  async begin(actor: SignedIn, password: string, ip: string): Promise<Outcome<string>> {
    const wrong = await this.own.wrong(actor, password, ip);
    if (wrong) return { ok: false, violations: [wrong] };
    const unproven = await this.unitOfWork.inTransaction(async ({ sql }) => {
      const steps = await unprovenSteps(sql, actor);
      await this.own.forgive(sql, actor, ip);
      return steps;
    });
    if (unproven.length > 0) return { ok: false, violations: unproven };
    return { ok: true, value: await this.passkeys.registrationOptions(actor, holderOf(actor), this.clock()) };
  }

  async register(actor: SignedIn, rawName: string, answer: string): Promise<readonly Violation[]> {
    const { name, violations } = passkeyName(rawName);
    if (violations.length > 0) return violations;
    const at = this.clock();
    const made = await this.passkeys.register(answer, holderOf(actor), at);
    if (!made) return [violation('PASSKEY_REFUSED', [])];
    const { accountId } = actor;
    const { credentialHash, credentialId, publicKey, counter, transports } = made;
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const unproven = await unprovenSteps(sql, actor);
      if (unproven.length > 0) return unproven;
      if ((await passkeysOf(sql, accountId)).length >= mostPasskeys)
        return [violation('PASSKEY_LIMIT', [], { max: mostPasskeys })];
      if ((await sql.all('SELECT name FROM passkey WHERE credentialHash = ?', [credentialHash])).length > 0)
        return [violation('PASSKEY_KNOWN', [])];
      await sql.run(
        'INSERT INTO passkey (credentialHash, accountId, credentialId, publicKey, counter, transports, name, createdAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        [credentialHash, accountId, credentialId, publicKey, counter, transports, name, at],
      );
      // The device has verified the person: whoever adds it has shown it, and may add the next.
      await sql.run('UPDATE session SET byPasskey = 1 WHERE idHash = ?', [holderOf(actor)]);
      await this.tell(sql, accountId, 'PASSKEY_ADDED', at);
      return [];
    });
  }

  async remove(actor: SignedIn, id: Buffer | undefined, password: string, ip: string): Promise<Violation[]> {
    const wrong = await this.own.wrong(actor, password, ip);
    if (wrong) return [wrong];
    const { accountId } = actor;
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const unproven = await unprovenSteps(sql, actor);
      await this.own.forgive(sql, actor, ip);
      if (unproven.length > 0) return unproven;
      const passkey = (await passkeysOf(sql, accountId)).find((one) => id?.equals(passkeyKey(one)));
      if (!passkey) return [violation('NOT_FOUND', ['id'])];
      await sql.run('DELETE FROM passkey WHERE credentialHash = ? AND accountId = ?', [
        passkey.credentialHash,
        accountId,
      ]);
      // Which of them began by it nobody knows.
      await deleteOtherSessions(sql, accountId, actor.sessionHash);
      await this.tell(sql, accountId, 'PASSKEY_REMOVED', this.clock());
      return [];
    });
  }

  private async tell(
    sql: Sql,
    accountId: Buffer,
    what: 'PASSKEY_ADDED' | 'PASSKEY_REMOVED',
    at: number,
  ): Promise<void> {
    await tellOfAccount(sql, what, accountId, at);
    await recordOfAccount(sql, accountId, what, at);
  }
}

/** The id is half of a hash: it finds the passkey again, and opens nothing. */
export const passkeyKey = ({ credentialHash }: { readonly credentialHash: Buffer }): Buffer =>
  credentialHash.subarray(0, 16);

/** One session asks and answers. */
function holderOf({ sessionHash }: SignedIn): Buffer {
  if (!sessionHash) throw new Error('Somebody with an account has a session');
  return sessionHash;
}
