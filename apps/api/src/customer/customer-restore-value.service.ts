import { changeCustomer } from '@register/domain/customer/change-customer';
import type { Change } from '@register/domain/customer/changes';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { restorePatch } from '@register/domain/customer/restore-value';
import { violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { CustomerOutcome } from './customer-outcome.js';
import { situationFor } from './customer-situation.js';
import type { ChangeTarget, CustomerUseCase, Decision } from './customer-use-case.js';
import { withoutNames } from './links/customer-links.writer.js';
import type { StoredCustomer } from './stored-customer.js';

/** Puts one value of the history back: an update like any other, that history tells to be a restore. */
export class CustomerRestoreValueService {
  constructor(
    private readonly useCase: CustomerUseCase,
    private readonly clock: () => number,
  ) {}

  /** `entry` undefined: an id that is none. Entries about fields that the viewer may not read are none either. */
  restore(
    actor: Actor,
    target: ChangeTarget,
    entry: Buffer | undefined,
    readable: ReadonlySet<FieldKey>,
  ): Promise<CustomerOutcome> {
    return this.useCase.change(actor, target, async (stored, sql) => {
      const change = entry && (await changeOf(sql, actor.groupId, stored, entry));
      if (!change || !readable.has('history') || !readable.has(change.field))
        return { violations: [violation('NOT_FOUND', ['entryId'])] };
      return this.decide(actor, stored, change, sql);
    });
  }

  private async decide(actor: Actor, { customer }: StoredCustomer, change: Change, sql: Sql): Promise<Decision> {
    const patch = restorePatch(change, customer, actor.customFields);
    if (!patch) return { violations: [violation('NOT_RESTORABLE', ['entryId'])] };
    const result = changeCustomer(await situationFor(sql, actor, customer, patch, this.clock()), patch);
    return result.ok
      ? { action: 'REVERTED', next: result.next, changes: result.changes }
      : { violations: result.violations };
  }
}

/** One entry of this customer's history, opened; what was not a change of a value is none. */
async function changeOf(
  sql: Sql,
  groupId: Buffer,
  { key, cipher }: StoredCustomer,
  entry: Buffer,
): Promise<Change | undefined> {
  const [row] = await sql.all<EntryRow>(
    `SELECT field, part, oldValue, newValue, sealed FROM customer_history
      WHERE groupId = ? AND id = ? AND customerId = ? AND action <> 'REVEALED'`,
    [groupId, entry, key],
  );
  if (!row) return undefined;
  const { field, part, oldValue, newValue, sealed } = row;
  const value = (side: 'old' | 'new', text: string | null): string | null =>
    sealed === 1 && text !== null ? cipher.openHistory(entry, side, text) : text;
  return withoutNames({ field, part, old: value('old', oldValue), new: value('new', newValue) });
}

interface EntryRow extends Pick<Change, 'field' | 'part'> {
  readonly oldValue: string | null;
  readonly newValue: string | null;
  readonly sealed: number;
}
