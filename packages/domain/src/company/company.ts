import type { Address } from '../customer/customer.js';

/** What a public register says of a company. What it does not say, or could not say just now, is null. */
export interface Company {
  /** 10 digits, as the register answered it. */
  readonly organisationNumber: string;
  readonly name: string | null;
  readonly address: Address | null;
  /** In the register's own words: Aktiebolag, Bostadsrättsförening. */
  readonly legalForm: string | null;
  /** Whether it carries on business; null when the register does not say. */
  readonly active: boolean | null;
  /** YYYY-MM-DD; null while it is registered. */
  readonly deregisteredOn: string | null;
}

/** What a look-up came to. UNAVAILABLE is never a statement about the company. */
export type LookupOutcome = (typeof lookupOutcomes)[number];
export const lookupOutcomes = ['FOUND', 'SEVERAL', 'DEREGISTERED', 'NOT_FOUND', 'UNAVAILABLE'] as const;
