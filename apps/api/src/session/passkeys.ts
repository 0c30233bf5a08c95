import { createHash } from 'node:crypto';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { readAuthentication, readRegistration } from './passkey-answer.js';
import {
  newPasskeyChallenge,
  passkeyChallengeLivesMs,
  takePasskeyChallenge,
  type PasskeyPurpose,
} from './passkey-challenges.js';
import type { PasskeyEntity } from './passkey.entity.js';
import { actorsOfAccount } from './session.repository.js';

/** The page that passkeys are made for, and that alone: a browser signs for no other. */
export interface PasskeyPlace {
  readonly origin: string;
  readonly hostname: string;
}

export interface PasskeyHolder {
  readonly accountId: Buffer;
  readonly email: string;
  readonly name: string;
  readonly groupName: string;
}

/** What a browser answered, once it has been found to be true. */
export type ProvenPasskey = Pick<
  PasskeyEntity,
  'credentialHash' | 'credentialId' | 'publicKey' | 'counter' | 'transports'
>;

/** Makes passkeys and proves them. The device verifies the person, by finger, face or PIN: without that it proves nothing. */
export class Passkeys {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly place: PasskeyPlace,
  ) {}

  /** What the browser makes a passkey by. Those that the account has already are not made twice. */
  async registrationOptions(holder: PasskeyHolder, holderHash: Buffer, now: number): Promise<string> {
    const { generateRegistrationOptions } = await library();
    const known = await passkeysOf(this.read, holder.accountId);
    const options = await generateRegistrationOptions({
      // As the app of the second step calls it, too.
      rpName: holder.groupName,
      rpID: this.place.hostname,
      userName: holder.email,
      userDisplayName: holder.name,
      userID: new Uint8Array(holder.accountId),
      challenge: await this.challenge('REGISTER', holderHash, now),
      timeout: passkeyChallengeLivesMs,
      attestationType: 'none',
      excludeCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId.toString('base64url'),
        transports: listIn(transports),
      })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return JSON.stringify(options);
  }

  /** Null: it is too late, for somebody else or another page, without verifying the person, or not true. */
  async register(answer: string, holderHash: Buffer, now: number): Promise<ProvenPasskey | null> {
    const response = readRegistration(answer);
    if (!response) return null;
    const { verifyRegistrationResponse } = await library();
    const verified = await orNothing(
      verifyRegistrationResponse({
        response,
        expectedChallenge: this.taking('REGISTER', holderHash, now),
        expectedOrigin: this.place.origin,
        expectedRPID: this.place.hostname,
        requireUserVerification: true,
      }),
    );
    if (!verified?.verified) return null;
    const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
    const credentialId = Buffer.from(id, 'base64url');
    return {
      credentialHash: hashOf(credentialId),
      credentialId,
      publicKey: Buffer.from(publicKey),
      counter,
      transports: transports.join(',').slice(0, 100),
    };
  }

  /** What the browser signs in by. It names no account: the person chooses which, on their device. */
  async signInOptions(holderHash: Buffer, now: number): Promise<string> {
    const { generateAuthenticationOptions } = await library();
    const options = await generateAuthenticationOptions({
      rpID: this.place.hostname,
      challenge: await this.challenge('SIGN_IN', holderHash, now),
      timeout: passkeyChallengeLivesMs,
      userVerification: 'required',
    });
    return JSON.stringify(options);
  }

  /** Whose passkey signed it, and what its device has counted; null for nobody, whatever the reason. */
  async prove(answer: string, holderHash: Buffer, now: number): Promise<SignedPasskey | null> {
    const response = readAuthentication(answer);
    const passkey = response && (await passkeyWith(this.read, hashOf(Buffer.from(response.id, 'base64url'))));
    if (!passkey) return null;
    const { verifyAuthenticationResponse } = await library();
    const verified = await orNothing(
      verifyAuthenticationResponse({
        response,
        expectedChallenge: this.taking('SIGN_IN', holderHash, now),
        expectedOrigin: this.place.origin,
        expectedRPID: this.place.hostname,
        credential: {
          id: passkey.credentialId.toString('base64url'),
          publicKey: new Uint8Array(passkey.publicKey),
          counter: passkey.counter,
          transports: listIn(passkey.transports),
        },
        requireUserVerification: true,
      }),
    );
    if (!verified?.verified) return null;
    const { accountId, credentialHash } = passkey;
    return { accountId, credentialHash, counter: verified.authenticationInfo.newCounter };
  }

  /** As bytes: of a text the library would make another text. */
  private async challenge(purpose: PasskeyPurpose, holderHash: Buffer, now: number): Promise<Uint8Array<ArrayBuffer>> {
    const challenge = await this.unitOfWork.inTransaction(({ sql }) =>
      newPasskeyChallenge(sql, purpose, holderHash, now),
    );
    return new Uint8Array(Buffer.from(challenge, 'base64url'));
  }

  /** Used up by the first answer, right or wrong: in a transaction of its own. */
  private readonly taking = (purpose: PasskeyPurpose, holderHash: Buffer, now: number) => (challenge: string) =>
    this.unitOfWork.inTransaction(({ sql }) => takePasskeyChallenge(sql, challenge, purpose, holderHash, now));
}

export interface SignedPasskey {
  readonly accountId: Buffer;
  readonly credentialHash: Buffer;
  readonly counter: number;
}

/** Notes that it was used. False: its device has counted no further than another answer had, so that one of the two is a copy. */
export async function notePasskeyUse(
  sql: Sql,
  { accountId, credentialHash, counter }: SignedPasskey,
  now: number,
): Promise<boolean> {
  const { affected } = await sql.run(
    `UPDATE passkey SET counter = ?, lastUsedAt = ?
      WHERE credentialHash = ? AND accountId = ? AND (counter < ? OR (counter = 0 AND ? = 0))`,
    [counter, now, credentialHash, accountId, counter, counter],
  );
  return affected === 1;
}

/** The oldest first. */
export const passkeysOf = (sql: Sql, accountId: Buffer): Promise<PasskeyEntity[]> =>
  sql.all<PasskeyEntity>('SELECT * FROM passkey WHERE accountId = ? ORDER BY createdAt, credentialHash', [accountId]);

export async function hasPasskey(sql: Sql, accountId: Buffer): Promise<boolean> {
  return (await sql.all('SELECT name FROM passkey WHERE accountId = ? LIMIT 1', [accountId])).length > 0;
}

/** They are lost, or nobody acts by the account any more. Whoever came in by one is out. */
export async function removePasskeys(sql: Sql, accountId: Buffer): Promise<boolean> {
  await sql.run('DELETE FROM session WHERE accountId = ? AND byPasskey = 1', [accountId]);
  return (await sql.run('DELETE FROM passkey WHERE accountId = ?', [accountId])).affected > 0;
}

/** Nobody can act by the account any more, in whatever group: what it was signed in to by goes. Else nothing does. */
export async function removePasskeysOfNobody(sql: Sql, accountId: Buffer): Promise<void> {
  if ((await actorsOfAccount(sql, accountId)).length > 0) return;
  await removePasskeys(sql, accountId);
}

async function passkeyWith(sql: Sql, credentialHash: Buffer): Promise<PasskeyEntity | undefined> {
  const [row] = await sql.all<PasskeyEntity>(
    `SELECT p.* FROM passkey p JOIN account a ON a.id = p.accountId
      WHERE p.credentialHash = ? AND a.disabledAt IS NULL`,
    [credentialHash],
  );
  return row;
}

const hashOf = (credentialId: Buffer): Buffer => createHash('sha256').update(credentialId).digest();
const listIn = (transports: string): string[] => transports.split(',').filter(Boolean);

/** The library says what is wrong by throwing: nobody but the person could make use of why. */
const orNothing = <T>(checked: Promise<T>): Promise<T | null> => checked.catch(() => null);

/** Read when the first passkey is met: most servers start without. */
const library = () => import('@simplewebauthn/server');
