import type { TheirChange, FieldConflict } from '@register/domain/customer/merge-changes';
import type { MergeBlockReason } from '@register/domain/merge/merge-blocks';
import {
  mergeCustomers,
  previewMerge,
  type MergePreview,
  type MergeSituation,
  type MergeWish,
} from '@register/domain/merge/merge-customers';
import { violation, type Violation } from '@register/domain/violation';
import { recordAccess } from '../../access-log/access-recorder.js';
import { newId } from '../../database/ids.js';
import { inList } from '../../database/in-list.js';
import type { Sql } from '../../database/sql.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import type { Actor } from '../../request-context.js';
import { changesSince } from '../changes-since.query.js';
import type { CustomerReferences } from '../customer-references.js';
import type { ChangeTarget, CustomerUseCase } from '../customer-use-case.js';
import type { CustomerRepository } from '../customer.repository.js';
import type { CustomerWriter } from '../customer.writer.js';
import { goingAlong, moveAssignees, withPeople } from '../many-assignees.writer.js';
import type { StoredCustomer } from '../stored-customer.js';
import type { CustomerFollower, FollowerKind } from './customer-follower.js';
import { insertMerge } from './merges.query.js';

export interface CustomerMergeDeps {
  readonly unitOfWork: UnitOfWork;
  readonly read: Sql;
  readonly repository: CustomerRepository;
  readonly writer: CustomerWriter;
  readonly useCase: CustomerUseCase;
  readonly references: CustomerReferences;
  readonly followers: readonly CustomerFollower[];
  /** Epoch milliseconds, UTC. */
  readonly clock: () => number;
}

/** Makes one customer of two. */
export class CustomerMergeService {
  constructor(private readonly deps: CustomerMergeDeps) {}

  /** What would come of it; null where the actor does not see both. */
  async preview(actor: Actor, survivor: Buffer, absorbed: Buffer): Promise<MergeLook | null> {
    const { read, repository } = this.deps;
    const pair = pairOf(await repository.allWithin(read, actor, amongst(survivor, absorbed)), survivor, absorbed);
    if (!pair) return null;
    const followers: FollowerCount[] = [];
    for (const follower of this.deps.followers)
      followers.push({ follower, count: await follower.count(read, actor.groupId, absorbed) });
    return { ...pair, ...previewMerge(await this.situation(read, actor, pair)), followers };
  }

  /** All of it in one transaction: both customers, their histories, what follows, and where the old number leads. */
  merge(
    actor: Actor,
    { survivor, absorbed }: { readonly survivor: ChangeTarget; readonly absorbed: ChangeTarget },
    wishes: readonly MergeWish[],
  ): Promise<MergeOutcome> {
    return this.deps.useCase.again(() =>
      this.deps.unitOfWork.inTransaction(async ({ sql }): Promise<MergeOutcome> => {
        if (!survivor.key || !absorbed.key) return missing(survivor.key ? 'absorbedId' : 'survivorId');
        const found = await this.deps.repository.allForChange(sql, actor, amongst(survivor.key, absorbed.key));
        const pair = pairOf(found, survivor.key, absorbed.key);
        if (!pair) return missing(found.some(({ key }) => survivor.key?.equals(key)) ? 'absorbedId' : 'survivorId');
        const stale =
          (await this.stale(sql, actor, pair.survivor, survivor.expectedVersion, 'expectedVersion')) ??
          (await this.stale(sql, actor, pair.absorbed, absorbed.expectedVersion, 'expectedAbsorbedVersion'));
        if (stale) return stale;
        const decision = mergeCustomers(await this.situation(sql, actor, pair), wishes);
        if (!decision.ok)
          return decision.violations.length > 0
            ? { kind: 'REFUSED', violations: decision.violations }
            : { kind: 'BLOCKED', blocks: decision.blocks };
        return this.write(sql, actor, pair, decision);
      }),
    );
  }

  private async write(
    sql: Sql,
    actor: Actor,
    { survivor, absorbed }: Pair,
    decision: Extract<ReturnType<typeof mergeCustomers>, { ok: true }>,
  ): Promise<MergeOutcome> {
    const { writer, useCase, followers } = this.deps;
    const { groupId } = actor;
    const stamp = useCase.stamp(actor);
    const id = newId();
    const move = { groupId, mergeId: id, survivor: survivor.key, absorbed: absorbed.key };
    // The absorbed one first: its parts keep their ids, and are no two customers' at once.
    const left = await writer.save(sql, stamp, absorbed, {
      action: 'MERGED',
      status: 'MERGED',
      next: decision.absorbed.next,
      changes: await withPeople(sql, groupId, decision.absorbed.changes),
    });
    const saved = await writer.save(sql, stamp, survivor, {
      action: 'MERGED',
      next: decision.survivor.next,
      changes: await withPeople(sql, groupId, decision.survivor.changes),
      alsoWrite: (tx, at) =>
        moveAssignees(tx, goingAlong(actor, at), [
          { key: absorbed.key, on: [], off: decision.absorbed.unassigned },
          { key: survivor.key, on: decision.survivor.assigned, off: [] },
        ]),
    });
    await insertMerge(sql, groupId, {
      id,
      survivorId: survivor.key,
      absorbedId: absorbed.key,
      number: absorbed.customer.number,
      survivorVersion: saved.version,
      absorbedVersion: left.version,
      mergedAt: stamp.at,
      mergedBy: stamp.by.name,
    });
    for (const follower of followers) await follower.follow(sql, move);
    const { number } = survivor.customer;
    await recordAccess(sql, groupId, [
      {
        at: stamp.at,
        by: stamp.by,
        action: 'MERGED',
        subject: { kind: 'CUSTOMER', id: survivor.key, name: number },
        customerId: survivor.key,
        changes: [{ field: 'number', old: absorbed.customer.number, new: number }],
      },
    ]);
    return { kind: 'MERGED', id, key: survivor.key, changeSetId: saved.changeSetId };
  }

  private async situation(
    sql: Sql,
    { viewer, settings, customFields, groupId }: Actor,
    pair: Pair,
  ): Promise<MergeSituation> {
    const { survivor, absorbed } = pair;
    const references = await this.deps.references.of(sql, groupId, absorbed.key);
    return { viewer, settings, customFields, survivor: survivor.customer, absorbed: absorbed.customer, references };
  }

  /** What was chosen was chosen on other values: whatever others have changed since is told. */
  private async stale(
    sql: Sql,
    actor: Actor,
    stored: StoredCustomer,
    expected: number | null,
    path: string,
  ): Promise<MergeOutcome | null> {
    const { version } = stored.customer;
    if (expected === null || expected === version) return null;
    if (expected > version) return { kind: 'REFUSED', violations: [violation('VERSION_CONFLICT', [path])] };
    const theirs = await changesSince(sql, actor.groupId, stored, expected);
    return { kind: 'CONFLICT', key: stored.key, path, conflicts: theirs.map(conflictOf) };
  }
}

export type MergeOutcome =
  | { readonly kind: 'MERGED'; readonly id: Buffer; readonly key: Buffer; readonly changeSetId: Buffer | null }
  | { readonly kind: 'REFUSED'; readonly violations: readonly Violation[] }
  | { readonly kind: 'BLOCKED'; readonly blocks: readonly MergeBlockReason[] }
  | {
      readonly kind: 'CONFLICT';
      readonly key: Buffer;
      readonly path: string;
      readonly conflicts: readonly FieldConflict[];
    };

export interface MergeLook extends Pair, MergePreview {
  readonly followers: readonly FollowerCount[];
}

export interface FollowerCount {
  readonly follower: { readonly kind: FollowerKind; readonly field: 'documents' | null };
  readonly count: number;
}

interface Pair {
  readonly survivor: StoredCustomer;
  readonly absorbed: StoredCustomer;
}

const missing = (path: string): MergeOutcome => ({ kind: 'REFUSED', violations: [violation('NOT_FOUND', [path])] });

function amongst(...keys: readonly Buffer[]) {
  const list = inList(keys);
  return { sql: `c.id IN ${list.sql}`, params: list.params };
}

function pairOf(found: readonly StoredCustomer[], survivor: Buffer, absorbed: Buffer): Pair | null {
  const of = (key: Buffer) => found.find((stored) => stored.key.equals(key));
  const [one, other] = [of(survivor), of(absorbed)];
  return one && other ? { survivor: one, absorbed: other } : null;
}

const conflictOf = ({ field, part, old, new: theirs, by, at }: TheirChange): FieldConflict => ({
  field,
  part,
  mine: null,
  theirs,
  original: old,
  by,
  at,
});
