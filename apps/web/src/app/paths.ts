/** The one place where addresses are spelled. English and stable; names of customers are never part of a path. */
export const paths = {
  login: '/login',
  customers: '/customers',
  customerNew: '/customers/new',
  customerImport: '/customers/import',
  customerImportJob: (jobId: string) => `/customers/import/${encodeURIComponent(jobId)}`,
  customer: (id: string) => `/customers/${encodeURIComponent(id)}`,
  customerEdit: (id: string) => `/customers/${encodeURIComponent(id)}/edit`,
  customerHistory: (id: string) => `/customers/${encodeURIComponent(id)}/history`,
  customerByNumber: (number: string) => `/customers/by-number/${encodeURIComponent(number)}`,
  articles: '/articles',
  articleGroups: '/articles/groups',
  costCentres: '/settings/cost-centres',
  settings: '/settings/customers',
  customerSettings: (page: 'general' | 'number' | 'views' | 'custom-fields') => `/settings/customers/${page}`,
  apiKeys: '/settings/keys',
  me: '/me',
} as const;
