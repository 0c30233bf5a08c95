import type { CustomerRight } from './customer-rights.js';

/** A login that belongs to one customer, as those who handle it see it. */
export interface CustomerLogin {
  readonly id: string;
  readonly name: string;
  /** As it was written when the login was invited. */
  readonly email: string;
  readonly rights: readonly CustomerRight[];
  readonly state: LoginState;
  readonly version: number;
}

/** INVITED: nobody has opened the invitation yet. BLOCKED: shut out until somebody lets it in again. */
export const loginStates = ['INVITED', 'ACTIVE', 'BLOCKED'] as const;
export type LoginState = (typeof loginStates)[number];

/** What a login starts from, as the form gives it. */
export interface LoginWish {
  readonly name: string;
  readonly email: string;
  readonly rights: readonly string[];
}

/** Absent or null leaves what there is. */
export interface LoginPatch {
  readonly name?: string | null | undefined;
  readonly rights?: readonly string[] | null | undefined;
}

/** How many logins one customer has at most. */
export const maxLogins = 50;
/** Longest texts, in characters. */
export const loginLengths = { name: 255, email: 254 } as const;
