/** The one place where addresses are spelled. English and stable; names of customers are never part of a path. */
export const paths = {
  login: '/login',
  twoStep: '/two-step',
  overview: '/overview',
  customers: '/customers',
  myCustomers: '/customers?view=mine',
  customersPrint: '/customers/print',
  customerNew: '/customers/new',
  customerDuplicates: '/customers/duplicates',
  customer: (id: string) => `/customers/${encodeURIComponent(id)}`,
  customerEdit: (id: string) => `/customers/${encodeURIComponent(id)}/edit`,
  customerMerge: (id: string, other?: string) =>
    `/customers/${encodeURIComponent(id)}/merge${other === undefined ? '' : `?with=${encodeURIComponent(other)}`}`,
  /** The card as a user of the group has it. */
  customerSeenBy: (id: string, userId: string) =>
    `/customers/${encodeURIComponent(id)}/seen-by/${encodeURIComponent(userId)}`,
  /** The card as somebody would have it who has these rights, saved or not. */
  customerSeenByRole: (id: string, role: RoleLookedAt) =>
    `/customers/${encodeURIComponent(id)}/seen-by-role?${new URLSearchParams({ ...role, permissions: role.permissions.join(), closed: role.closed.join() }).toString()}`,
  customerHistory: (id: string) => `/customers/${encodeURIComponent(id)}/history`,
  /** Of many customers at once. */
  customerChanges: '/customers/changes',
  customerChange: (jobId: string) => `/customers/changes/${encodeURIComponent(jobId)}`,
  customerByNumber: (number: string) => `/customers/by-number/${encodeURIComponent(number)}`,
  imports: '/import',
  importInto: (
    register:
      'customers' | 'contact-persons' | 'customer-articles' | 'articles' | 'article-groups' | 'discount-letters',
  ) => `/import?register=${register}`,
  importJob: (jobId: string) => `/import/${encodeURIComponent(jobId)}`,
  contacts: '/contacts',
  articles: '/articles',
  articleGroups: '/articles/groups',
  discountLetters: '/discount-letters',
  discountLetterNew: '/discount-letters/new',
  discountLetter: (id: string) => `/discount-letters/${encodeURIComponent(id)}`,
  costCentres: '/settings/cost-centres',
  tags: '/settings/tags',
  subgroups: '/settings/subgroups',
  settings: '/settings/customers',
  customerSettings: (page: 'general' | 'number' | 'orders' | 'views' | 'custom-fields') =>
    `/settings/customers/${page}`,
  jobs: '/jobs',
  messages: '/messages',
  users: '/settings/users',
  user: (id: string) => `/settings/users/${encodeURIComponent(id)}`,
  roles: '/settings/roles',
  /** Why a user sees or does not see the fields of a customer. */
  whoSeesWhat: (of: { user?: string; customer?: string }) => `/settings/seen?${new URLSearchParams(of).toString()}`,
  apiKeys: '/settings/keys',
  log: '/settings/log',
  /** Who was shown a customer's personal number, or given what is held on it. */
  customerLog: (id: string) => `/settings/log?kind=PERSONAL_DATA&customer=${encodeURIComponent(id)}`,
  branding: '/settings/branding',
  retention: '/settings/retention',
  me: '/me',
  /** The pages of a customer's own login. */
  portal: '/portal',
  portalDocuments: '/portal/documents',
  portalDetails: '/portal/details',
  portalEdit: '/portal/details/edit',
  portalAccount: '/portal/me',
} as const;

/** Rights that are being edited: what is not saved stands in the address alone. */
interface RoleLookedAt {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly closed: readonly string[];
}
