import type { BulkChange } from '@register/domain/bulk/bulk-change';
import type { JobAuthor } from '../../../jobs/job-author.js';
import type { JobStatus } from '../../../jobs/job.entity.js';

/** A change of many customers is one job: it is tried, then run when somebody says so, then taken back when somebody says so. */
export const bulkKinds = {
  prepare: 'CUSTOMER_BULK_PREPARE',
  run: 'CUSTOMER_BULK_RUN',
  undo: 'CUSTOMER_BULK_UNDO',
} as const;

export interface BulkPayload {
  /** Hex. */
  readonly selectionId: string;
  readonly customers: number;
  readonly changes: readonly BulkChange[];
  /** Who acts in this step; the history names them. */
  readonly by: JobAuthor;
  /** How the customers were asked for; jobs of older releases do not say it. */
  readonly asked?: string;
  /** When the run ended, once it is being taken back. Epoch milliseconds. */
  readonly ranAt?: number;
}

export type BulkStatus = 'CHECKING' | 'CHECKED' | 'RUNNING' | 'DONE' | 'UNDOING' | 'UNDONE' | 'FAILED' | 'CANCELLED';

export function bulkStatus({ kind, status }: { readonly kind: string; readonly status: JobStatus }): BulkStatus {
  if (status === 'FAILED' || status === 'CANCELLED') return status;
  const done = status === 'DONE';
  if (kind === bulkKinds.prepare) return done ? 'CHECKED' : 'CHECKING';
  if (kind === bulkKinds.run) return done ? 'DONE' : 'RUNNING';
  return done ? 'UNDONE' : 'UNDOING';
}

export type BulkOutcome = 'CHANGED' | 'UNCHANGED' | 'SKIPPED';
export type BulkUndone = 'UNDONE' | 'PARTLY' | 'KEPT' | 'SKIPPED';

export interface BulkCounts extends Readonly<Record<BulkOutcome, number>> {
  /** Of those that are changed the ones that have been written. */
  readonly written: number;
  readonly undone: Readonly<Record<BulkUndone, number>>;
}

/** Until when a run may be taken back. Epoch milliseconds. */
export const undoableUntil = (ranAt: number): number => ranAt + 24 * 3_600_000;

/** As many as may be changed at a time. */
export const mostChanged = 50_000;
