import { takenRow } from '@register/domain/import/outcome';
import type { ImportPlan, RowDecision } from '@register/domain/import/outcome';
import type { ReadRow } from '@register/domain/import/import-row';
import type { CustomerBulkService, StoredCustomer } from '../customer/customer-bulk.service.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';

/** Values that may stand once in the group: told apart within the file, and asked of the register. */
export class UniqueValues {
  /** In which row of the file each value stands first. */
  private readonly first = new Map<string, number>();

  constructor(
    private readonly customers: CustomerBulkService,
    private readonly actor: Actor,
    private readonly plan: ImportPlan,
  ) {}

  /** The same decisions; rows with a value that another row or another customer has become faults. One statement, none where no field takes each value once. */
  async refuseTaken<T extends Decided>(sql: Sql, decided: readonly T[]): Promise<T[]> {
    const wanted = decided.map(({ stored, decision }) =>
      decision.outcome === 'NEW' || decision.outcome === 'CHANGED'
        ? this.customers.uniqueValues(this.actor, stored?.customer.customFields ?? {}, decision.next.customFields)
        : [],
    );
    const holders = await this.customers.holdersOf(sql, this.actor, wanted.flat());
    return decided.map((row, at) => {
      for (const { field, value } of wanted[at] ?? []) {
        const holder = holders.get(value);
        const refuse = (firstRow: number | null): T => ({
          ...row,
          decision: takenRow(row.row, field.key, firstRow, this.plan),
        });
        if (holder && (!row.stored || !holder.equals(row.stored.key))) return refuse(null);
        const first = this.first.get(value) ?? row.row.rowNumber;
        if (first !== row.row.rowNumber) return refuse(first);
      }
      for (const { value } of wanted[at] ?? []) this.first.set(value, row.row.rowNumber);
      return row;
    });
  }
}

interface Decided {
  readonly row: ReadRow;
  readonly stored: StoredCustomer | undefined;
  readonly decision: RowDecision;
}
