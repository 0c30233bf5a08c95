import type { SealedLogName } from './sealed-logs.js';

/** What does not fit, and where. */
export interface AuditFinding {
  readonly trouble: AuditTrouble;
  /** The seal that does not fit; null: what has not been sealed yet. */
  readonly seal: number | null;
  readonly log: SealedLogName | null;
  /** The rows that the seal covers were written between these moments, epoch milliseconds; of events it is known which. */
  readonly from: number | null;
  readonly until: number | null;
  /** The first event that is not there. */
  readonly position: number | null;
}

export const auditTroubles = {
  ROWS_CHANGED: 'Rows of the log are no longer what they were when they were sealed.',
  ROWS_MISSING: 'Rows of the log have been removed.',
  ROWS_ADDED: 'Rows have been put into a part of the log that was sealed without them.',
  SEAL_CHANGED: 'The seal itself has been rewritten, or one before it.',
  SEAL_MISSING: 'A seal has been removed.',
  KEY_UNKNOWN: 'The seal was made with another key than this server has.',
} as const;
export type AuditTrouble = keyof typeof auditTroubles;

/** What came of looking through the logs of a group. */
export interface AuditResult {
  /** Nothing: everything is as it was sealed. The first ones, where there are many. */
  readonly findings: readonly AuditFinding[];
  readonly seals: number;
  /** Rows that are sealed, and that fit. */
  readonly rows: number;
  /** Kept elsewhere it shows, later, that no seal at the end has gone; null: nothing is sealed. */
  readonly head: string | null;
  readonly sealedAt: number | null;
}
