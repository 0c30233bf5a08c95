import type { CustomerLogin, LoginState } from '@register/domain/customer-user/customer-login';
import { completeRights, isCustomerRight } from '@register/domain/customer-user/customer-rights';
import { publicId } from '../database/ids.js';
import type { Language } from '../request-context.js';

/** What of a login is read, always these. */
export interface CustomerUserRow {
  readonly id: Buffer;
  readonly customerId: Buffer;
  readonly accountId: Buffer;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly rights: string;
  readonly version: number;
  readonly createdAt: number;
  readonly invitedAt: number | null;
  readonly acceptedAt: number | null;
  readonly lastSignInAt: number | null;
  readonly blockedAt: number | null;
}

export const customerUserColumns =
  'u.id, u.customerId, u.accountId, u.name, u.email, u.language, u.rights, u.version, u.createdAt, u.invitedAt, u.acceptedAt, u.lastSignInAt, u.blockedAt';

/** As the domain's rules see it. A right that is no longer known is nobody's. */
export const loginOf = (row: CustomerUserRow): CustomerLogin => ({
  id: publicId('cul', row.id),
  name: row.name,
  email: row.email,
  rights: completeRights((JSON.parse(row.rights) as string[]).filter(isCustomerRight)),
  state: stateOf(row),
  version: row.version,
});

const stateOf = ({ blockedAt, acceptedAt }: CustomerUserRow): LoginState =>
  blockedAt !== null ? 'BLOCKED' : acceptedAt === null ? 'INVITED' : 'ACTIVE';
