import type { Violation } from '@register/domain/violation';

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

/** What a browser answers to `passkeyOptions`. */
export interface PasskeyAttempt extends Pick<SignInAttempt, 'ip' | 'userAgent' | 'deviceToken' | 'sessionToken'> {
  readonly answer: string;
  /** What the browser asked with; null: it did not. */
  readonly holderToken: string | null;
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
