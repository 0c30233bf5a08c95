import type { HistoryEntry } from './use-history';

/** One save: everything that somebody changed at once. */
export interface HistoryChange {
  readonly key: string;
  readonly at: string;
  readonly actor: string;
  readonly source: HistoryEntry['source'];
  readonly entries: readonly HistoryEntry[];
}

export interface HistoryDay {
  /** YYYY-MM-DD where the reader is. */
  readonly day: string;
  readonly changes: readonly HistoryChange[];
}

/** Entries, newest first, as days of changes: what one person saved at one moment belongs together. */
export function historyDays(entries: readonly HistoryEntry[]): HistoryDay[] {
  const days: { day: string; changes: Growing[] }[] = [];
  for (const entry of entries) {
    const day = localDay(entry.at);
    if (days.at(-1)?.day !== day) days.push({ day, changes: [] });
    const changes = days.at(-1)?.changes;
    const last = changes?.at(-1);
    if (last && belongs(entry, last)) last.entries.push(entry);
    else changes?.push({ key: entry.id, at: entry.at, actor: entry.actor, source: entry.source, entries: [entry] });
  }
  return days;
}

type Growing = Omit<HistoryChange, 'entries'> & { entries: HistoryEntry[] };

const belongs = (entry: HistoryEntry, change: Growing): boolean =>
  change.at === entry.at && change.actor === entry.actor && change.entries[0]?.version === entry.version;

function localDay(iso: string): string {
  const at = new Date(iso);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
