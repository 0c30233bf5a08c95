import type { ImportRegister } from '@register/domain/import/import-register';
import type { Violation } from '@register/domain/violation';
import type { TablePart } from './read-table.js';

export interface ReaderData {
  readonly path: string;
  /** Whose headings are looked for. */
  readonly register: ImportRegister;
}

/** What the reading thread says. */
export type FromReader =
  TablePart | { readonly kind: 'END' } | { readonly kind: 'UNREADABLE'; readonly violation: Violation };

/** A part has been dealt with; another may be read. */
export type ToReader = 'MORE';
