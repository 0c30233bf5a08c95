import { articleGroupFields, type ArticleGroupValues } from '../article/article.js';
import type { Viewer } from '../access/viewer.js';
import { changeEntry, type EntryChange } from '../entry/change-entry.js';
import { equalityKey } from '../text/equality-key.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';

/** How names of entries are told apart: `filter` and `Filter ` are one. */
export const entryKey = (text: string): string => String.fromCharCode(...equalityKey(text));

/** An article group as a cell of a file may name it. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}

/** One that a file names and nobody has, on its way into the register. */
export interface AddedEntry extends NamedEntry {
  readonly next: ArticleGroupValues;
  readonly changes: readonly EntryChange[];
}

/** The article groups of the register by name, and those that a file adds to them. */
export class NamedEntries {
  readonly added = new Map<string, AddedEntry>();
  private readonly byKey: Map<string, NamedEntry>;
  private readonly byId: Map<string, NamedEntry>;

  constructor(
    known: readonly NamedEntry[],
    /** Who adds what is not there, and from where its ids come; null: nothing is added. */
    private readonly adding: { readonly viewer: Pick<Viewer, 'permissions'>; readonly newId: () => string } | null,
  ) {
    this.byKey = new Map(known.map((entry) => [entryKey(entry.name), entry]));
    this.byId = new Map(known.map((entry) => [entry.id, entry]));
  }

  /** What a cell means, or what is wrong with it. */
  find(name: string, field: string): NamedEntry | readonly Violation[] {
    const known = this.byKey.get(entryKey(name));
    if (known) return known;
    if (!this.adding) return [violation('REFERENCE_NAME_UNKNOWN', [field], { name: shortened(name) })];
    const decided = changeEntry<ArticleGroupValues>(articleGroupFields, this.adding.viewer, null, { name });
    if (!decided.ok) return decided.violations.map((wrong) => ({ ...wrong, path: [field] }));
    const added = { id: this.adding.newId(), name: decided.next.name, active: true, ...decided };
    this.byKey.set(entryKey(name), added);
    this.byId.set(added.id, added);
    this.added.set(added.id, added);
    return added;
  }

  entry(id: string): NamedEntry | undefined {
    return this.byId.get(id);
  }
}

const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
