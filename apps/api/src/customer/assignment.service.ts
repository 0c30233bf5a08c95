import { changeAssignees } from '@register/domain/customer/assignment';
import type { Change } from '@register/domain/customer/changes';
import type { CustomerOutcome } from './customer-outcome.js';
import type { CustomerUseCase, Decision } from './customer-use-case.js';
import type { StoredCustomer } from './stored-customer.js';
import { parsePublicId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { deedOf, moveAssignees } from './many-assignees.writer.js';

/** Puts users on customers and takes them off. Asking for what is so already changes nothing. The customer is told nothing. */
export class AssignmentService {
  constructor(private readonly useCase: CustomerUseCase) {}

  assign(actor: Actor, customer: Buffer | undefined, userIds: readonly string[]): Promise<CustomerOutcome> {
    return this.useCase.change(actor, { key: customer, expectedVersion: null }, async (stored, sql) =>
      this.decide(sql, actor, stored, { add: userIds, remove: [] }),
    );
  }

  unassign(actor: Actor, customer: Buffer | undefined, userIds: readonly string[]): Promise<CustomerOutcome> {
    return this.useCase.change(actor, { key: customer, expectedVersion: null }, async (stored, sql) =>
      this.decide(sql, actor, stored, { add: [], remove: userIds }),
    );
  }

  private async decide(
    sql: Sql,
    actor: Actor,
    stored: StoredCustomer,
    wish: { readonly add: readonly string[]; readonly remove: readonly string[] },
  ): Promise<Decision> {
    const people = await membersNamed(sql, actor.groupId, [...wish.add, ...wish.remove]);
    const staff = new Set([...people].filter(([, { isActive }]) => isActive).map(([id]) => id));
    const result = changeAssignees({ viewer: actor.viewer, customer: stored.customer }, { ...wish, staff });
    if (!result.ok) return { violations: result.violations };
    const { added, removed } = result;
    return {
      action: wish.add.length > 0 ? 'ASSIGNED' : 'UNASSIGNED',
      changes: result.changes.map((change) => withNames(change, people)),
      alsoWrite: (tx, at) => moveAssignees(tx, deedOf(actor, at), [{ key: stored.key, on: added, off: removed }]),
    };
  }
}

interface Member {
  readonly name: string;
  readonly isActive: boolean;
}

/** Those of the ids that are users of the group, also former ones: they can still be taken off. */
async function membersNamed(sql: Sql, groupId: Buffer, ids: readonly string[]): Promise<ReadonlyMap<string, Member>> {
  const keys = ids.flatMap((id) => parsePublicId('usr', id) ?? []);
  if (keys.length === 0) return new Map();
  const rows = await sql.all<{ id: Buffer; name: string; inactive: number }>(
    `SELECT m.id, m.name, (m.deactivatedAt IS NOT NULL OR a.disabledAt IS NOT NULL) AS inactive FROM membership m JOIN account a ON a.id = m.accountId
     WHERE m.groupId = ? AND m.id IN (${keys.map(() => '?').join(', ')})`,
    [groupId, ...keys],
  );
  return new Map(rows.map(({ id, name, inactive }) => [publicId('usr', id), { name, isActive: inactive === 0 }]));
}

/** The history tells names, as they were then. */
function withNames(change: Change, people: ReadonlyMap<string, Member>): Change {
  const name = (id: string | null): string | null => (id === null ? null : (people.get(id)?.name ?? id));
  return { ...change, old: name(change.old), new: name(change.new) };
}
