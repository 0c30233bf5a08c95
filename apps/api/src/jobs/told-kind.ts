import type { JobKind, JobStep } from '@register/domain/jobs/own-jobs';
import type { Violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';

/** How a module's jobs are told to whoever asked for them; given to the jobs by the module that does them. */
export interface ToldKind {
  readonly kind: JobKind;
  /** By the kind that stands in the job's row. */
  readonly steps: Readonly<Record<string, JobStep>>;
  /** What it is about, in the words of whoever asked. */
  subject(payload: unknown): JobSubject;
  /** Why it broke off. */
  failure(reason: string | undefined): Violation;
  /** Called in the transaction that stops one: keeps what has been done by then. */
  stopped?(sql: Sql, job: { readonly groupId: Buffer; readonly id: Buffer }): Promise<void>;
  /** Removes some of what came of each row, and says whether there was any: called until there is not. */
  removeSome?(sql: Sql, groupId: Buffer, id: Buffer): Promise<boolean>;
}

export interface JobSubject {
  /** Of a file that is read or made. */
  readonly fileName: string | null;
  /** How many customers were chosen. */
  readonly customers: number | null;
  /** The import that it takes back. */
  readonly importId?: Buffer;
  /** Until when the file that was asked for can be fetched, and where. */
  readonly file: { readonly path: string; readonly until: number } | null;
}
