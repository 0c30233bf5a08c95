import { Secret, TOTP } from 'otpauth';
import { placeOf, seal, unseal } from '../crypto/envelope.js';

/** The codes that an authenticator app shows (RFC 6238). Its secret is sealed with the server's key: an account belongs to no group. */
export class AuthenticatorCodes {
  constructor(private readonly serverKey: Uint8Array) {}

  /** A new secret, as the app takes it and as it is stored. */
  fresh(accountId: Buffer, { issuer, label }: { readonly issuer: string; readonly label: string }): FreshSecret {
    const secret = new Secret({ size: secretLength });
    return {
      secret: secret.base32,
      uri: new TOTP({ ...terms, secret, issuer, label }).toString(),
      sealed: seal(this.serverKey, secret.bytes, placeOfSecret(accountId)),
    };
  }

  /** The half minute that a code is of, counted from 1970; null: of none that may be now. A clock may be half a minute wrong. */
  stepOf(accountId: Buffer, sealed: Buffer, code: string, now: number): number | null {
    const bytes = unseal(this.serverKey, sealed, placeOfSecret(accountId));
    const secret = new Secret({ buffer: new Uint8Array(bytes).buffer });
    const drift = new TOTP({ ...terms, secret }).validate({ token: code, timestamp: now, window: 1 });
    return drift === null ? null : Math.floor(now / 1000 / terms.period) + drift;
  }
}

export interface FreshSecret {
  /** For those who write it into their app: base32. */
  readonly secret: string;
  /** For those who let the app read it: `otpauth://…`. */
  readonly uri: string;
  readonly sealed: Buffer;
}

/** What every app understands. */
const terms = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const secretLength = 20;

const placeOfSecret = (accountId: Buffer): Buffer => placeOf('second factor', accountId);
