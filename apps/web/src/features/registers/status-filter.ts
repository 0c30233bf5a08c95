import type { EntryStatusChoice } from './use-entry-view';

/** The choice as the API takes it; nothing for all. */
export const statusFilter = (status: EntryStatusChoice) =>
  status === 'all' ? undefined : { eq: status === 'active' ? ('ACTIVE' as const) : ('INACTIVE' as const) };

/** What an import wrote, as the API takes it; nothing for all. */
export const importFilter = (importId: string | null) => (importId === null ? undefined : { eq: importId });
