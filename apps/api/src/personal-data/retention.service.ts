import { approveRetention } from '@register/domain/customer/retention';
import { violation, type Violation } from '@register/domain/violation';
import { recordAccess } from '../access-log/access-recorder.js';
import type { CustomerErasureService, DueCustomer } from '../customer/customer-erasure.service.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import { authorOf } from '../history/history-recorder.js';
import { jobAuthorOf } from '../jobs/job-author.js';
import type { JobQueue } from '../jobs/job-queue.js';
import type { HeldSource } from '../module.js';
import type { Actor } from '../request-context.js';
import { heldCounts, type HeldCount } from './held-counts.query.js';
import { retentionJob, type RetentionPayload } from './retention-job.js';
import { lastApproval, type Approval } from './retention-approvals.query.js';

/** Private customers that nobody needs any more: proposed, and erased when an administrator has said so. */
export class RetentionService {
  constructor(private readonly deps: RetentionDeps) {}

  /** Those who are due, who have waited the longest first. */
  due(actor: Actor, args: PageArguments, counts: boolean): Promise<Page<DueCustomer>> {
    const { read, cursors, customers } = this.deps;
    return customers.due({ sql: read, cursors }, actor, args, counts);
  }

  /** What would be erased of some: a dry run. Whoever is due no more is counted out. */
  async plan(actor: Actor, keys: readonly Buffer[]): Promise<RetentionPlan> {
    const { read, customers, sources } = this.deps;
    const due = await customers.dueAmong(read, actor, keys, 'LOOK');
    return { due: due.length, parts: await heldCounts({ sql: read, groupId: actor.groupId, sources }, due) };
  }

  /** Has those erased, as somebody has approved who says how many they are. */
  approve(actor: Actor, asked: readonly string[], keys: readonly (Buffer | undefined)[], count: number) {
    const { unitOfWork, queue, clock } = this.deps;
    return unitOfWork.inTransaction(async (tx): Promise<readonly Violation[]> => {
      // One approval after the other, so that the second finds the first.
      if (tx.sql.dialect === 'mysql')
        await tx.sql.all('SELECT id FROM tenant_group WHERE id = ? FOR UPDATE', [actor.groupId]);
      const goesOn = (await lastApproval(tx.sql, actor.groupId))?.isUnfinished ?? false;
      const wrong = approveRetention(asked, { count, goesOn });
      const unknown = keys.flatMap((key, at) => (key ? [] : [violation('NOT_FOUND', ['ids', String(at)])]));
      if (wrong.length + unknown.length > 0) return [...wrong, ...unknown];
      const payload: RetentionPayload = {
        by: jobAuthorOf(actor),
        customers: count,
        ids: keys.flatMap((key) => key?.toString('hex') ?? []),
      };
      const { groupId, actorId, name } = actor;
      await queue.enqueue(tx, { groupId, kind: retentionJob, payload, createdBy: actorId });
      const subject = { kind: 'USER', id: actorId, name } as const;
      const changes = [{ field: 'customers', old: null, new: String(count) }];
      await recordAccess(tx.sql, groupId, [
        { at: clock(), by: authorOf(actor), action: 'RETENTION_APPROVED', subject, changes },
      ]);
      return [];
    });
  }

  /** What has come of the last approval in the group, by whomever; null while there is none to tell of. */
  async last(actor: Actor): Promise<ToldApproval | null> {
    const { read, customers } = this.deps;
    const approval = await lastApproval(read, actor.groupId);
    if (!approval) return null;
    const { ids, left } = approval;
    const erased = await customers.erasedAmong(read, actor.groupId, ids);
    const named = await customers.named(
      read,
      actor,
      left.map(({ key }) => key),
    );
    return { ...approval, erased: erased.length, named };
  }
}

export interface RetentionDeps {
  readonly read: Sql;
  readonly unitOfWork: UnitOfWork;
  readonly clock: () => number;
  readonly cursors: Cursors;
  readonly queue: JobQueue;
  readonly customers: CustomerErasureService;
  readonly sources: readonly HeldSource[];
}

export interface RetentionPlan {
  readonly due: number;
  readonly parts: readonly HeldCount[];
}

export interface ToldApproval extends Approval {
  readonly erased: number;
  /** Those of the ones left out whom the actor sees, by keys in hexadecimal. */
  readonly named: ReadonlyMap<string, { readonly number: string; readonly name: string }>;
}
