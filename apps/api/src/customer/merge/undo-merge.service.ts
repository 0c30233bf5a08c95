import { articleListOf } from '@register/domain/customer/article-fields';
import type { Change } from '@register/domain/customer/changes';
import { isLinkField, linkFields } from '@register/domain/customer/customer-links';
import { customFieldKey, type FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { undoMerge, type UndoMergeDecision, type UndonePart } from '@register/domain/merge/undo-merge';
import { violation, type Violation } from '@register/domain/violation';
import { chosenArticles } from '../../article/article-choice.service.js';
import { recordAccess } from '../../access-log/access-recorder.js';
import type { Sql } from '../../database/sql.js';
import type { Actor } from '../../request-context.js';
import { allLinkTargets } from '../links/link-targets.query.js';
import { activeStaff, goingAlong, moveAssignees, withPeople } from '../many-assignees.writer.js';
import type { StoredCustomer } from '../stored-customer.js';
import { takenValues } from '../taken-values.query.js';
import type { CustomerMergeDeps } from './customer-merge.service.js';
import { historyFrom } from './merge-histories.query.js';
import { markUndone, mergeById, type MergeRow } from './merges.query.js';

/** Makes two customers of one again. */
export class UndoMergeService {
  constructor(private readonly deps: CustomerMergeDeps) {}

  undo(actor: Actor, id: Buffer | undefined): Promise<UndoOutcome> {
    return this.deps.useCase.again(() =>
      this.deps.unitOfWork.inTransaction(async ({ sql }): Promise<UndoOutcome> => {
        const merge = id && (await mergeById(sql, actor.groupId, id));
        const survivor = merge && (await this.deps.repository.forChange(sql, actor, merge.survivorId));
        if (!survivor) return refused([violation('NOT_FOUND', ['id'])]);
        const absorbed = await this.deps.repository.absorbedForChange(sql, actor, merge.absorbedId);
        if (!absorbed) return refused([violation('MERGE_STATE', [], { state: 'UNDONE' })]);
        const decision = await this.decide(sql, actor, merge, { survivor, absorbed });
        return decision.ok
          ? this.write(sql, actor, merge, { survivor, absorbed }, decision)
          : refused(decision.violations);
      }),
    );
  }

  private async decide(
    sql: Sql,
    actor: Actor,
    merge: MergeRow,
    { survivor, absorbed }: Pair,
  ): Promise<UndoMergeDecision> {
    const { groupId, viewer, customFields } = actor;
    const ofSurvivor = await historyFrom(sql, groupId, survivor, merge.survivorVersion);
    const ofAbsorbed = await historyFrom(sql, groupId, absorbed, merge.absorbedVersion);
    const situation = {
      viewer,
      customFields,
      survivor: survivor.customer,
      absorbed: absorbed.customer,
      made: { survivor: ofSurvivor.made, absorbed: ofAbsorbed.made },
      later: ofSurvivor.later,
      state: { mergedAt: merge.mergedAt, undone: merge.undoneAt !== null, now: this.deps.clock() },
      staff: await activeStaff(sql, groupId),
      gone: await goneSince(sql, groupId, ofAbsorbed.made),
      names: new Map([...ofSurvivor.names, ...ofAbsorbed.names]),
    };
    const decision = undoMerge({ ...situation, taken: new Set() });
    if (!decision.ok) return decision;
    const taken = await this.taken(sql, actor, { survivor, absorbed }, decision);
    return taken.size === 0 ? decision : undoMerge({ ...situation, taken });
  }

  /** A value that each may have once and that somebody else has got meanwhile does not come back; what goes back from the survivor is nobody else's. */
  private async taken(
    sql: Sql,
    actor: Actor,
    { survivor, absorbed }: Pair,
    decision: Extract<UndoMergeDecision, { ok: true }>,
  ): Promise<ReadonlySet<FieldKey>> {
    const stamp = this.deps.useCase.stamp(actor);
    const { customFields } = decision.absorbed.next;
    const violations = await takenValues(sql, stamp, absorbed.key, absorbed.customer.customFields, customFields);
    const still = decision.survivor.next.customFields;
    return new Set(
      violations.flatMap(({ path }) => {
        const key = path[1] ?? '';
        const givesBack = survivor.customer.customFields[key] === customFields[key] && still[key] !== customFields[key];
        return givesBack ? [] : [customFieldKey(key)];
      }),
    );
  }

  private async write(
    sql: Sql,
    actor: Actor,
    merge: MergeRow,
    { survivor, absorbed }: Pair,
    decision: Extract<UndoMergeDecision, { ok: true }>,
  ): Promise<UndoOutcome> {
    const { writer, useCase, followers } = this.deps;
    const { groupId } = actor;
    const stamp = useCase.stamp(actor);
    // The survivor first: what goes back keeps its id, and is no two customers' at once.
    const saved = await writer.save(sql, stamp, survivor, {
      action: 'UNMERGED',
      next: decision.survivor.next,
      changes: await withPeople(sql, groupId, decision.survivor.changes),
    });
    await writer.save(sql, stamp, absorbed, {
      action: 'UNMERGED',
      status: decision.absorbed.status,
      next: decision.absorbed.next,
      changes: await withPeople(sql, groupId, decision.absorbed.changes),
      alsoWrite: (tx, at) =>
        moveAssignees(tx, goingAlong(actor, at), [
          { key: survivor.key, on: [], off: decision.survivor.unassigned },
          { key: absorbed.key, on: decision.absorbed.assigned, off: [] },
        ]),
    });
    await markUndone(sql, groupId, merge, stamp.at);
    const kept: UndonePart[] = [...decision.kept];
    for (const follower of followers) {
      const names = await follower.goBack(sql, {
        groupId,
        mergeId: merge.id,
        survivor: survivor.key,
        absorbed: absorbed.key,
      });
      const { field } = follower;
      if (field) kept.push(...names.map((name) => ({ field, name })));
    }
    await recordAccess(sql, groupId, [
      {
        at: stamp.at,
        by: stamp.by,
        action: 'UNMERGED',
        subject: { kind: 'CUSTOMER', id: survivor.key, name: survivor.customer.number },
        customerId: survivor.key,
        changes: [{ field: 'number', old: survivor.customer.number, new: decision.absorbed.next.number }],
      },
    ]);
    const { lost } = decision;
    return {
      kind: 'UNDONE',
      survivor: survivor.key,
      absorbed: absorbed.key,
      changeSetId: saved.changeSetId,
      kept,
      lost,
    };
  }
}

export type UndoOutcome =
  | {
      readonly kind: 'UNDONE';
      readonly survivor: Buffer;
      readonly absorbed: Buffer;
      readonly changeSetId: Buffer | null;
      readonly kept: readonly UndonePart[];
      readonly lost: readonly UndonePart[];
    }
  | { readonly kind: 'REFUSED'; readonly violations: readonly Violation[] };

interface Pair {
  readonly survivor: StoredCustomer;
  readonly absorbed: StoredCustomer;
}

const refused = (violations: readonly Violation[]): UndoOutcome => ({ kind: 'REFUSED', violations });

/** Tags, subgroups, letters and articles that the absorbed one had and that have been removed from their registers since. */
async function goneSince(sql: Sql, groupId: Buffer, made: readonly Change[]): Promise<ReadonlySet<string>> {
  const links = made.filter(({ field }) => isLinkField(field));
  const targets = links.length > 0 ? await allLinkTargets(sql, groupId) : {};
  const known = new Set(linkFields.flatMap((field) => [...(targets[field]?.keys() ?? [])]));
  const articles = made.flatMap(({ field, old }) =>
    articleListOf(field) === field && old?.startsWith('{') === true
      ? [String((JSON.parse(old) as { article?: string }).article)]
      : [],
  );
  const present = await chosenArticles(sql, groupId, [...new Set(articles)]);
  return new Set([
    ...links.flatMap(({ part }) => (part !== null && !known.has(part) ? [part] : [])),
    ...articles.filter((id) => !present.has(id)),
  ]);
}
