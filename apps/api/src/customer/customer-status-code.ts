import type { CustomerStatus } from '@register/domain/customer/customer';

/** How the column `status` spells the statuses. It leads the register's indexes, so that a list of the active reads only those. */
export const customerStatusCode = {
  ACTIVE: 0,
  INACTIVE: 1,
  DELETED: 2,
  MERGED: 3,
  ERASED: 4,
} as const satisfies Record<CustomerStatus, number>;

export function customerStatusOf(code: number): CustomerStatus {
  const status = statuses[code];
  if (!status) throw new Error(`No customer status has the code ${code}.`);
  return status;
}

const statuses: readonly CustomerStatus[] = ['ACTIVE', 'INACTIVE', 'DELETED', 'MERGED', 'ERASED'];
