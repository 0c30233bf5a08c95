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
  NEEDS_PROTECTED: 'Needs permission to see customers with protected identity.',
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

/** Every reason that a field of a customer is not read. */
export const readLocks = {
  SEES_NO_CUSTOMERS: 'No permission lets them see customers at all.',
  NOT_ASSIGNED: 'They see only the customers they are assigned to, and this is not one of them.',
  PROTECTED:
    'The customer has protected identity: only those see it who may see such customers, or are assigned to it.',
  CUSTOMER_DELETED: 'The customer lies in the bin, which only those see who may delete customers.',
  NEEDS_PERMISSION: 'A permission that opens the field is missing.',
  FIELD_CLOSED: 'A role has closed the field to them.',
  STAFF_ONLY: "The field is never told to customers' own logins.",
  NEEDS_CUSTOMER_RIGHT: "The customer's login lacks the right that opens the field.",
} as const;

export type ReadLock = keyof typeof readLocks;

/** Every reason that the value of a field is not before somebody, though they may read the field. */
export const unseenReasons = {
  ...readLocks,
  SETTING_OFF: 'A setting of the group has switched the field off.',
  TYPE_MISMATCH: 'The field is not in use with the other values of this customer.',
  EMPTY: 'The customer has no value in it.',
  MASKED: 'It is told masked; whole only when it is revealed, with a trace.',
} as const;

export type UnseenReason = keyof typeof unseenReasons;
