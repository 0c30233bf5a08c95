import type { Permission } from '../access/permissions.js';

/**
 * A field of an entry: of an article, an article group, a cost centre. What a register of the group holds besides
 * customers is described by such rows, and whatever shows, takes, sorts, filters or records a field asks them.
 */
export interface EntryField {
  readonly kind: 'text' | 'money' | 'percent' | 'flag' | 'choice' | 'reference' | 'organisationNumber';
  /** Of a choice: what may be chosen. The first is what an entry starts with. */
  readonly choices?: readonly string[];
  /** Longest text, in characters. */
  readonly maxLength?: number;
  readonly required?: true;
  /** Besides the permission to see the entry: needed to read, write, sort and filter by the field. */
  readonly permission?: Permission;
  /** Cannot be changed once the entry exists: other programs know it by this. */
  readonly fixed?: true;
}

export type EntryFields = Readonly<Record<string, EntryField>>;

/** Values as the rules see them: money in whole öre, percent with two decimals, references as public ids. */
export type EntryValue = string | number | boolean | null;

/** ACTIVE may be chosen; INACTIVE stays where it is chosen already, and may not be chosen anew. */
export const entryStatuses = ['ACTIVE', 'INACTIVE'] as const;
export type EntryStatus = (typeof entryStatuses)[number];

/** Dearest price, in öre: twenty million kronor. */
export const maxMoney = 2_000_000_000;
