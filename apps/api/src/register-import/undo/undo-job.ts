import type { ImportRegister } from '@register/domain/import/import-register';
import type { JobAuthor } from '../../jobs/job-author.js';
import type { JobStatus } from '../../jobs/job.entity.js';

/** Those whose imports are taken back: of what changes customers, whose histories tell what was before. */
export const undoableRegisters = ['CUSTOMERS', 'CONTACT_PERSONS', 'CUSTOMER_ARTICLES'] as const;
export type UndoableRegister = (typeof undoableRegisters)[number];

export const isUndoable = (register: ImportRegister): register is UndoableRegister =>
  undoableRegisters.some((one) => one === register);

/** Taking an import back is a job of its own: it is tried, then done when somebody says so. */
export const undoKinds: Readonly<Record<UndoableRegister, { readonly prepare: string; readonly run: string }>> = {
  CUSTOMERS: { prepare: 'CUSTOMER_IMPORT_UNDO_PREPARE', run: 'CUSTOMER_IMPORT_UNDO' },
  CONTACT_PERSONS: { prepare: 'CONTACT_PERSON_IMPORT_UNDO_PREPARE', run: 'CONTACT_PERSON_IMPORT_UNDO' },
  CUSTOMER_ARTICLES: { prepare: 'CUSTOMER_ARTICLE_IMPORT_UNDO_PREPARE', run: 'CUSTOMER_ARTICLE_IMPORT_UNDO' },
};

export interface UndoPayload {
  /** Hex. */
  readonly importId: string;
  /** Of the file that was imported; absent in what an older release asked for. */
  readonly fileName?: string;
  /** Who takes it back; the history names them. */
  readonly by: JobAuthor;
}

export type UndoStatus = 'CHECKING' | 'CHECKED' | 'UNDOING' | 'UNDONE' | 'FAILED';

export function undoStatus({ kind, status }: { readonly kind: string; readonly status: JobStatus }): UndoStatus {
  if (status === 'FAILED' || status === 'CANCELLED') return 'FAILED';
  const done = status === 'DONE';
  if (undoableRegisters.some((register) => undoKinds[register].prepare === kind)) return done ? 'CHECKED' : 'CHECKING';
  return done ? 'UNDONE' : 'UNDOING';
}

export type RowUndone = 'REMOVED' | 'UNDONE' | 'PARTLY' | 'KEPT' | 'SKIPPED';

export type UndoCounts = Readonly<Record<RowUndone, number>>;
