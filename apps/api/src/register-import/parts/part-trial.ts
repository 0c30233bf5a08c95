import type { Customer } from '@register/domain/customer/customer';
import type { ReadRow } from '@register/domain/import/import-row';
import { decidePartRow, toldPartChanges, type PartRowDecision } from '@register/domain/import/part-row';
import type { FileKeys } from '../corrections/file-keys.js';
import type { ImportSituation, RowTrial } from '../import-kind.js';
import { inSlices } from '../in-slices.js';
import { rowStates, type RowDetail, type StagedRow } from '../staged-row.js';
import { ownersOf } from './owners.js';
import type { PartDeps, PlanFor } from './part-imports.js';

/** Decides every row of a file of parts of cards without writing any. */
export class PartTrial implements RowTrial {
  /** What rows before have made of cards, by the keys of the customers. */
  private readonly made = new Map<string, Parts>();

  constructor(
    private readonly deps: Pick<PartDeps, 'customers'>,
    private readonly situation: ImportSituation,
    private readonly planFor: PlanFor,
    private readonly keys: FileKeys,
  ) {}

  async decide(rows: readonly ReadRow[]): Promise<StagedRow[]> {
    const { read, actor } = this.situation;
    const plan = await this.planFor(read, rows);
    const owners = await ownersOf(this.deps.customers, read, actor, { rows, columns: plan.columns, how: 'LOOK' });
    return inSlices(rows, (row): StagedRow => {
      const stored = owners(row);
      const cards = stored.map(({ key, customer }) => ({ ...customer, ...this.made.get(key.toString('hex')) }));
      const { about, key, decision } = decidePartRow(row, cards, plan);
      const owner = stored[cards.findIndex((card) => card === about)]?.key ?? null;
      const base = { ...row, customerId: owner, state: rowStates.OPEN };
      if (owner) {
        // What a row does to a card depends on those before it.
        this.keys.have(`customer ${owner.toString('hex')}`, row.rowNumber);
        const first = key === null ? undefined : this.second(owner, key, row.rowNumber);
        if (first !== undefined) {
          const at = plan.columns.findIndex((column) => column?.key === 'name' || column?.key === 'article');
          const column = at < 0 ? null : at;
          const field = plan.columns[at]?.key ?? null;
          const code = 'DUPLICATE_IN_FILE' as const;
          const fault = { column, field, value: row.cells[at] ?? null, code, params: { row: first } };
          return { ...base, outcome: 'ERROR', detail: { errors: [fault] } };
        }
        if ('next' in decision) this.made.set(owner.toString('hex'), partsOf(decision.next));
      }
      return { ...base, outcome: decision.outcome, detail: partRowDetail(decision) };
    });
  }

  private second(owner: Buffer, part: string, rowNumber: number): number | undefined {
    const key = `${part} of ${owner.toString('hex')}`;
    const first = this.keys.before(key, rowNumber);
    this.keys.have(key, rowNumber);
    return first;
  }
}

type Parts = Pick<Customer, 'contactPersons' | 'serviceArticles' | 'workOrderArticles'>;

const partsOf = ({ contactPersons, serviceArticles, workOrderArticles }: Parts): Parts => ({
  contactPersons,
  serviceArticles,
  workOrderArticles,
});

/** Why the outcome is what it is. */
export function partRowDetail(decision: PartRowDecision): RowDetail {
  if (decision.outcome === 'ERROR') return { errors: decision.errors };
  return decision.outcome === 'CHANGED' ? { changes: toldPartChanges(decision.changes) } : {};
}
