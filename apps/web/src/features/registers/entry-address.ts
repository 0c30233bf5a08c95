/** A register's part of the address, as flat strings. */
export interface EntrySearch {
  /** Free text. */
  q?: string | undefined;
  /** `inactive` or `all`; nothing: active ones. */
  status?: string | undefined;
  /** `name`, or `-price` for descending. */
  sort?: string | undefined;
  /** `job_…`: only what this import wrote. */
  import?: string | undefined;
}

/** For the router: keeps the strings and lets the rest go. */
export const validateEntrySearch = (search: Record<string, unknown>): EntrySearch => ({
  q: text(search['q']),
  status: text(search['status']),
  sort: text(search['sort']),
  import: text(search['import']),
});

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
