import { scopeOf } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';
import type { EntryFields } from '../entry/entry-fields.js';

/** A department, or a legal company, within the group: they share customers. */
export const subgroupFields = {
  name: { kind: 'text', maxLength: 100, required: true },
  organisationNumber: { kind: 'organisationNumber' },
} as const satisfies EntryFields;

export type SubgroupValues = {
  readonly name: string;
  /** Of the legal company, 10 digits. */
  readonly organisationNumber: string | null;
};

/** Whoever sees customers sees the register: staff and keys, never a customer's own login. */
export const seesSubgroups = (viewer: Viewer): boolean =>
  viewer.kind !== 'CUSTOMER_USER' && scopeOf(viewer, 'view') !== 'NONE';
