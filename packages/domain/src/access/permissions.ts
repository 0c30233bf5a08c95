/**
 * The permissions, one row each. The first twelve are the manual's own of the customer module.
 * A role is a template of them; a membership stores its own copy; an API key holds a subset.
 */
export const permissions = {
  'customer.view': 'See all customers of the group: list and card.',
  'customer.viewAssigned': 'See only the customers one is assigned to. Others answer as if they did not exist.',
  'customer.edit': 'Change every customer that one may see.',
  'customer.editAssigned': 'Change only the customers one is assigned to.',
  'customer.create': 'Create customers.',
  'customer.delete': 'Move customers to the bin and restore them.',
  'customer.upload': 'Add documents and images to customers.',
  'customer.createCustomerUser': "Invite customers' logins.",
  'customer.changeCustomerUserRights': "Change the rights of customers' logins.",
  'customer.deleteCustomerUser': "Remove customers' logins.",
  'customer.assign': 'Assign users to customers and take them off.',
  'customer.removeUploadedFile': 'Delete uploaded files and change files and folders.',
  'customer.identity': 'Find by, and reveal with a trace, personal identity numbers.',
  'customer.protected':
    'See customers with protected identity among those one sees, and protect and unprotect customers.',
  'article.view': 'See the register of articles and article groups.',
  'article.price': 'See prices of articles, and change them where one may change the article.',
  'article.edit': 'Change, inactivate and activate articles and article groups.',
  'article.create': 'Add articles and article groups.',
  'article.delete': 'Remove articles and article groups that nothing refers to.',
  'discountLetter.view': 'See discount letters, and which of them a customer has.',
  'discountLetter.create': 'Add discount letters.',
  'discountLetter.edit': 'Change, inactivate and activate discount letters: prices of every customer that has them.',
  'discountLetter.delete': 'Remove discount letters that nothing refers to.',
  'activityLog.viewAll': 'See the log of messages that others have sent, and send anew what has not arrived.',
  admin: 'Administer the group: settings, customer numbers, users, API keys, imports. Includes every other permission.',
} as const;

export type Permission = keyof typeof permissions;

export const allPermissions = Object.keys(permissions) as Permission[];

export const isPermission = (text: string): text is Permission => Object.hasOwn(permissions, text);

/** Role templates. Choosing one copies its permissions; changing a template changes nobody. */
export const roleTemplates = {
  administrator: allPermissions,
  office: [
    'customer.view',
    'customer.edit',
    'customer.create',
    'customer.delete',
    'customer.upload',
    'customer.createCustomerUser',
    'customer.changeCustomerUserRights',
    'customer.deleteCustomerUser',
    'customer.assign',
    'customer.removeUploadedFile',
    'customer.identity',
    'article.view',
    'article.price',
    'article.edit',
    'article.create',
    'article.delete',
    'discountLetter.view',
    'discountLetter.create',
    'discountLetter.edit',
    'discountLetter.delete',
  ],
  technician: ['customer.viewAssigned', 'customer.editAssigned', 'customer.upload', 'article.view'],
  readOnly: ['customer.view', 'article.view'],
} as const satisfies Record<string, readonly Permission[]>;

export type RoleTemplate = keyof typeof roleTemplates;
