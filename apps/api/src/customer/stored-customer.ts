import type { Customer } from '@register/domain/customer/customer';
import type { PersonCipher } from '../crypto/group-cipher.js';
import type { WholeRow } from './customer-whole.query.js';

/** A customer read inside the transaction that is to change it: whole, or with the parts that the change looks at. */
export interface StoredCustomer {
  readonly key: Buffer;
  /** Its row as the database holds it. */
  readonly row: WholeRow;
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
