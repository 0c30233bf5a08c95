/** Every reason that a field or an action is locked, with what it tells the one who meets it. */
export const lockReasons = {
  CUSTOMER_NUMBER_ADMIN_ONLY: 'The number of a stored customer is changed by administrators.',
  NEEDS_EDIT: 'Needs permission to edit customers.',
  EDIT_ONLY_ASSIGNED: 'The viewer edits only the customers they are assigned to, and this is not one of them.',
  NEEDS_READ: 'Needs permission to read the field.',
  FIELD_CLOSED: 'An administrator has closed the field to the viewer.',
  NEEDS_ASSIGN: 'Needs permission to assign users to customers.',
  NEEDS_DELETE: 'Needs permission to delete and restore customers.',
  NEEDS_CREATE: 'Needs permission to create customers.',
  NEEDS_IDENTITY: 'Needs permission to reveal personal identity numbers.',
  NEEDS_UPLOAD: 'Needs permission to add documents to customers.',
  NEEDS_REMOVE_UPLOADED_FILE: 'Needs permission to change and delete documents.',
  NEEDS_CUSTOMER_USER_RIGHTS: "Needs permission to invite, change or remove customers' logins.",
  NEEDS_CUSTOMER_RIGHT: "The customer's login lacks the right to change it on its own card.",
  COMPANY_ONLY: 'Only the group changes it, never a login of the customer.',
  NEEDS_ARTICLE_VIEW: 'Needs permission to see the register of articles.',
  NEEDS_ARTICLE_PRICE: 'Needs permission to see prices of articles.',
  SETTING_OFF: 'A setting of the group has switched the field off.',
  TYPE_MISMATCH: 'The field is not in use with the other values of this customer.',
  CUSTOMER_DELETED: 'The customer lies in the bin.',
  DERIVED: 'The value follows from other values.',
  OWN_MUTATION: 'Changed by an action of its own.',
  NEEDS_ADMIN: 'Needs an administrator.',
  NOTHING_TO_REVEAL: 'The customer has no personal number.',
  ALREADY_SO: 'The customer is already in that state.',
} as const;

export type LockReason = keyof typeof lockReasons;
