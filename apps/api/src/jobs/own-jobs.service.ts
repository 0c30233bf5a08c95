import { isCancellable, jobKeptUntil, jobState, toldJobKinds } from '@register/domain/jobs/own-jobs';
import type { JobKind, JobState, JobStep } from '@register/domain/jobs/own-jobs';
import { violation, type Violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';
import type { JobQueue } from './job-queue.js';
import { ownJob, ownJobs, type JobRow } from './own-jobs.query.js';
import type { JobSubject, ToldKind } from './told-kind.js';

/** A job as its author is told of it. */
export interface ToldJob {
  readonly row: JobRow;
  readonly kind: JobKind;
  readonly step: JobStep;
  readonly state: JobState;
  readonly subject: JobSubject;
  readonly failure: Violation | null;
  readonly isCancellable: boolean;
  readonly keptUntil: number | null;
}

/** What somebody has had done: told of, and stopped. Each kind only to those who may do it now. */
export class OwnJobsService {
  private readonly byStored: ReadonlyMap<string, ToldKind>;

  constructor(
    private readonly deps: { readonly read: Sql; readonly unitOfWork: UnitOfWork; readonly cursors: Cursors },
    private readonly queue: JobQueue,
    told: readonly ToldKind[],
  ) {
    this.byStored = new Map(told.flatMap((kind) => Object.keys(kind.steps).map((stored) => [stored, kind] as const)));
  }

  page(actor: Actor, isUnfinished: boolean, args: PageArguments, counts: boolean): Promise<Page<ToldJob>> {
    const asked = { actor, kinds: this.storedKinds(actor), isUnfinished, node: (row: JobRow) => this.told(row) };
    return ownJobs(this.deps.read, this.deps.cursors, asked, args, counts);
  }

  async find(actor: Actor, id: Buffer): Promise<ToldJob | undefined> {
    const row = await ownJob(this.deps.read, actor, this.storedKinds(actor), id);
    return row && this.told(row);
  }

  /** Stops one. What it has done by then stays. */
  cancel(actor: Actor, id: Buffer | undefined): Promise<readonly Violation[]> {
    return this.deps.unitOfWork.inTransaction(async (tx) => {
      const row = id && (await ownJob(tx.sql, actor, this.storedKinds(actor), id));
      if (!row) return [violation('NOT_FOUND', ['id'])];
      const { state, isCancellable: may } = this.told(row);
      if (!may || !(await this.queue.cancel(tx, row))) return [violation('JOB_STATE', ['id'], { state })];
      await this.byStored.get(row.kind)?.stopped?.(tx.sql, row);
      return [];
    });
  }

  /** Never empty, so that a list of them is a list: no row is called so. */
  private storedKinds({ viewer }: Actor): readonly string[] {
    const told = new Set(toldJobKinds(viewer));
    const kinds = [...this.byStored].flatMap(([stored, { kind }]) => (told.has(kind) ? stored : []));
    return kinds.length > 0 ? kinds : ['-'];
  }

  private told(row: JobRow): ToldJob {
    const told = this.byStored.get(row.kind);
    const step = told?.steps[row.kind];
    if (!told || !step) throw new Error(`Nobody tells of jobs called ${row.kind}`);
    const state = jobState(step, row.status);
    const { reason } = JSON.parse(row.result ?? '{}') as { readonly reason?: string };
    return {
      row,
      kind: told.kind,
      step,
      state,
      subject: told.subject(JSON.parse(row.payload)),
      failure: state === 'FAILED' ? told.failure(reason) : null,
      isCancellable: isCancellable(step, state),
      keptUntil: row.finishedAt === null ? null : jobKeptUntil(row.finishedAt, told.kind, step),
    };
  }
}
