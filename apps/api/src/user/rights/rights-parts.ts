import type { CustomerChangeService } from '../../customer/customer-change.service.js';
import type { Sql } from '../../database/sql.js';
import type { RoleService } from '../../role/role.service.js';
import { UserRightsService } from '../user-rights.service.js';
import { RightsDifferenceService } from './rights-difference.service.js';
import { RightsResolver } from './rights.resolver.js';

/** What tells of rights, put together. */
export function rightsResolver(
  read: Sql,
  roles: RoleService,
  customers: CustomerChangeService,
  clock: () => number,
): RightsResolver {
  const users = new UserRightsService(read);
  const differences = new RightsDifferenceService(read, users, roles, customers, clock);
  return new RightsResolver(read, users, customers, differences);
}
