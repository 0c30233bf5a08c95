import type { Violation } from '@register/domain/violation';
import { violation } from '@register/domain/violation';
import type { JobAuthor } from '../jobs/job-author.js';
import type { ToldKind } from '../jobs/told-kind.js';

/** Customers whose erasure an administrator has approved, as a job: each is a transaction of its own. */
export const retentionJob = 'RETENTION_ERASE';

export interface RetentionPayload {
  readonly by: JobAuthor;
  /** How many. */
  readonly customers: number;
  /** Hex. They lead nowhere once it is done. */
  readonly ids: readonly string[];
}

/** What is told when it has ended: the rest has been erased. */
export interface RetentionResult {
  readonly left: readonly LeftOut[];
}

/** Somebody who was approved and stays all the same. */
export interface LeftOut {
  /** Hex. */
  readonly id: string;
  readonly reasons: readonly Violation[];
}

/** As whoever approved it is told of it among their jobs. */
export const toldRetention: ToldKind = {
  kind: 'CUSTOMER_ERASURE',
  steps: { [retentionJob]: 'RUN' },
  subject: (payload) => ({ fileName: null, customers: (payload as RetentionPayload).customers, file: null }),
  failure: (reason = 'INTERNAL') => violation('JOB_STATE', [], { state: reason }),
};
