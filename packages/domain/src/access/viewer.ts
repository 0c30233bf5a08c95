import type { CustomerRight } from '../customer-user/customer-rights.js';
import type { Permission } from './permissions.js';

/** Who acts. Rules see one viewer, whatever it signed in with. */
export interface Viewer {
  /** STAFF: a user of the group. CUSTOMER_USER: a customer's own login. API_KEY: a partner's program. */
  readonly kind: ViewerKind;
  /** What the viewer may do now; for a key already cut to what its creator holds. Empty for a customer's login. */
  readonly permissions: ReadonlySet<Permission>;
  /** Fields of the card that a role has closed to the viewer; a key has those of its creator. See closed-fields.ts. */
  readonly closedFields: ReadonlySet<string>;
  /** The membership that "assigned" is measured by: one's own, or that of a key's creator. Null for a customer's login. */
  readonly membershipId: string | null;
  /** The one customer that a customer's login belongs to. */
  readonly customerId: string | null;
  /** What a customer's login may do with its own customer besides seeing it. Nobody else has any. */
  readonly rights?: ReadonlySet<CustomerRight>;
}

export type ViewerKind = 'STAFF' | 'CUSTOMER_USER' | 'API_KEY';
