import type { CustomerFieldKey } from './customer-fields.js';

/** What the register of contact persons may be ordered by, and the field of the card that one must be able to order by for it. */
export const contactSorts = {
  NAME: 'contactPersons',
  CUSTOMER: 'name',
} as const satisfies Record<string, CustomerFieldKey>;

export type ContactSortKey = keyof typeof contactSorts;
