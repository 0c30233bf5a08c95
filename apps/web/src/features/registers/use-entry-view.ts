import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { GridSort } from '../../ui/data-grid/grid-types';
import { validateEntrySearch, type EntrySearch } from './entry-address';

export const entryStatusChoices = ['active', 'inactive', 'all'] as const;
export type EntryStatusChoice = (typeof entryStatusChoices)[number];

/** What a register's address says, understood. */
export interface EntryView {
  q: string;
  status: EntryStatusChoice;
  sort: GridSort | null;
  /** Only what this import wrote. */
  importId: string | null;
}

/** Reads and writes the address, so that Back, links and reloading keep what was looked for. */
export function useEntryView(): [EntryView, (change: Partial<EntryView>) => void] {
  const found: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = readEntryView(validateEntrySearch(found));
  const change = useCallback(
    (part: Partial<EntryView>) =>
      void navigate({
        to: '.',
        search: (current: Record<string, unknown>) =>
          writeEntryView({ ...readEntryView(validateEntrySearch(current)), ...part }),
        replace: true,
      }),
    [navigate],
  );
  return [view, change];
}

/** With nothing looked for: how a register is first shown. */
export const wholeEntryView = { q: '', status: 'active', importId: null } as const;

/** Whether the register is shown by parts. */
export const isNarrowed = ({ q, status, importId }: EntryView): boolean =>
  q !== '' || status !== 'active' || importId !== null;

export function readEntryView({ q, status, sort, import: importId }: EntrySearch): EntryView {
  return {
    q: q ?? '',
    status: entryStatusChoices.find((choice) => choice === status) ?? 'active',
    sort: sort === undefined ? null : { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
    importId: importId !== undefined && /^job_\w+$/.test(importId) ? importId : null,
  };
}

/** The other way round; what is as it always is stays out of the address. */
export function writeEntryView({ q, status, sort, importId }: EntryView): EntrySearch {
  return {
    q: q === '' ? undefined : q,
    status: status === 'active' ? undefined : status,
    sort: sort === null ? undefined : `${sort.descending ? '-' : ''}${sort.column}`,
    import: importId ?? undefined,
  };
}
