import type { JobAuthor } from '../../jobs/job-author.js';
import type { JobStatus } from '../../jobs/job.entity.js';

/** Taking an import back is a job of its own: it is tried, then done when somebody says so. */
export const undoKinds = { prepare: 'CUSTOMER_IMPORT_UNDO_PREPARE', run: 'CUSTOMER_IMPORT_UNDO' } as const;

export interface UndoPayload {
  /** Hex. */
  readonly importId: string;
  /** Who takes it back; the history names them. */
  readonly by: JobAuthor;
}

export type UndoStatus = 'CHECKING' | 'CHECKED' | 'UNDOING' | 'UNDONE' | 'FAILED';

export function undoStatus({ kind, status }: { readonly kind: string; readonly status: JobStatus }): UndoStatus {
  if (status === 'FAILED' || status === 'CANCELLED') return 'FAILED';
  const done = status === 'DONE';
  if (kind === undoKinds.prepare) return done ? 'CHECKED' : 'CHECKING';
  return done ? 'UNDONE' : 'UNDOING';
}

export type RowUndone = 'REMOVED' | 'UNDONE' | 'PARTLY' | 'KEPT' | 'SKIPPED';

export type UndoCounts = Readonly<Record<RowUndone, number>>;
