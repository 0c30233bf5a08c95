import type { CustomerStatus } from '@register/domain/customer/customer';

/** How the status stands in the column `status`; it leads the list's indexes, so that the bin costs a live list nothing. */
export const statusNumber: Readonly<Record<CustomerStatus, number>> = { ACTIVE: 0, INACTIVE: 1, DELETED: 2 };

export const statusOf = (number: number): CustomerStatus => statuses[number] ?? 'DELETED';

const statuses: readonly CustomerStatus[] = ['ACTIVE', 'INACTIVE', 'DELETED'];
