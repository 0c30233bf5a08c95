import { takenRow } from '@register/domain/import/outcome';
import type { ImportPlan, RowDecision } from '@register/domain/import/outcome';
import type { ReadRow } from '@register/domain/import/import-row';
import type { CustomerBulkService, StoredCustomer } from '../customer/customer-bulk.service.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { FileKeys } from './corrections/file-keys.js';

/** Values that may stand once in the group: told apart within the file, and asked of the register. */
export class UniqueValues {
  constructor(
    private readonly customers: CustomerBulkService,
    private readonly actor: Actor,
    private readonly plan: ImportPlan,
    private readonly keys = new FileKeys(),
  ) {}

  /** The same decisions; rows with a value that another row or another customer has become faults. One statement, none where no field takes each value once. */
  async refuseTaken<T extends Decided>(sql: Sql, decided: readonly T[]): Promise<T[]> {
    const wanted = decided.map(({ stored, decision }) =>
      decision.outcome === 'NEW' || decision.outcome === 'CHANGED'
        ? this.customers.uniqueValues(this.actor, stored?.customer.customFields ?? {}, decision.next.customFields)
        : [],
    );
    const holders = await this.customers.holdersOf(sql, this.actor, wanted.flat());
    await this.keys.know(wanted.flat().map(keyOf));
    return decided.map((row, at) => {
      const { rowNumber } = row.row;
      for (const each of wanted[at] ?? []) {
        const { field, value } = each;
        const holder = holders.get(value);
        const refuse = (firstRow: number | null): T => ({
          ...row,
          decision: takenRow(row.row, field.key, firstRow, this.plan),
        });
        if (holder && (!row.stored || !holder.equals(row.stored.key))) return refuse(null);
        const first = this.keys.before(keyOf(each), rowNumber);
        if (first === undefined) continue;
        this.keys.have(keyOf(each), rowNumber);
        return refuse(first);
      }
      for (const value of wanted[at] ?? []) this.keys.have(keyOf(value), rowNumber);
      return row;
    });
  }
}

const keyOf = ({ value }: { readonly value: string }): string => `value ${value}`;

interface Decided {
  readonly row: ReadRow;
  readonly stored: StoredCustomer | undefined;
  readonly decision: RowDecision;
}
