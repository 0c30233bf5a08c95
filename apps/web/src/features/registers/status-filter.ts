import type { EntryStatusChoice } from './use-entry-view';

/** The choice as the API takes it; nothing for all. */
export const statusFilter = (status: EntryStatusChoice) =>
  status === 'all' ? undefined : { eq: status === 'active' ? ('ACTIVE' as const) : ('INACTIVE' as const) };
