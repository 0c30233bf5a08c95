import type { Customer } from '@register/domain/customer/customer';
import type { PersonCipher } from '../crypto/group-cipher.js';

/** A customer read whole, inside the transaction that is to change it. */
export interface StoredCustomer {
  readonly key: Buffer;
  /** As the rules see it, personal number in clear: it never leaves the transaction. */
  readonly customer: Customer;
  /** What this customer's personal data is sealed with. */
  readonly cipher: PersonCipher;
  /** To be stored with the next change, where the customer has no key. */
  readonly newPersonKey: Buffer | null;
  /** Where its search row lies now. */
  readonly nameKey: Buffer;
  readonly createdAt: number;
  /** Kept while in the bin, so that restoring gives back the state it had. */
  readonly inactivatedAt: number | null;
  readonly deletedAt: number | null;
}
