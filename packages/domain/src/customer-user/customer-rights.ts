/**
 * What a customer's login may do besides seeing its own customer, one row each. Those of modules that are not there yet are
 * stored and shown; they begin to act with their module.
 */
export const customerRights: Readonly<Record<CustomerRight, RightRow>> = {
  SEE_DOCUMENTS: right('See and fetch the documents that are shown to the customer.'),
  UPLOAD_DOCUMENTS: right('Add documents to the customer; those are shown to it. Brings SEE_DOCUMENTS with it.', {
    needs: 'SEE_DOCUMENTS',
  }),
  EDIT_ADDRESSES: right("Change the customer's addresses, phone number and e-mail address."),
  EDIT_CONTACT_PERSONS: right("Change the customer's contact persons."),
  SEND_ERROR_REPORTS: right('Send error reports. Acts when there are error reports.', { later: true }),
  COMMENT_ORDERS: right('Comment on orders. Acts when there are orders.', { later: true }),
  SEE_SELF_CHECKS: right('See the self-checks of orders. Acts when there are orders.', { later: true }),
  READ_UPTIME: right('Report uptime of service objects. Acts when there are service objects.', { later: true }),
};

export type CustomerRight =
  | 'SEE_DOCUMENTS'
  | 'UPLOAD_DOCUMENTS'
  | 'EDIT_ADDRESSES'
  | 'EDIT_CONTACT_PERSONS'
  | 'SEND_ERROR_REPORTS'
  | 'COMMENT_ORDERS'
  | 'SEE_SELF_CHECKS'
  | 'READ_UPTIME';

export const allCustomerRights = Object.keys(customerRights) as CustomerRight[];

export const isCustomerRight = (text: string): text is CustomerRight => Object.hasOwn(customerRights, text);

/** The rights with those that they need, in the order of the table. */
export function completeRights(rights: readonly CustomerRight[]): readonly CustomerRight[] {
  const wanted = new Set(rights);
  for (const one of rights) {
    const { needs } = customerRights[one];
    if (needs !== null) wanted.add(needs);
  }
  return allCustomerRights.filter((one) => wanted.has(one));
}

interface RightRow {
  readonly description: string;
  /** Comes with it. */
  readonly needs: CustomerRight | null;
  /** Its module is not there yet. */
  readonly later: boolean;
}

function right(
  description: string,
  { needs = null, later = false }: Partial<Omit<RightRow, 'description'>> = {},
): RightRow {
  return { description, needs, later };
}
