import type { ReadRow } from '@register/domain/import/import-row';
import type { ImportPlan, RowDecision } from '@register/domain/import/outcome';
import { likenessKeys } from '@register/domain/import/possible-duplicates';
import type { CustomerBulkService } from '../customer/customer-bulk.service.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { FileKeys } from './corrections/file-keys.js';
import type { Candidate } from './staged-row.js';

/** Whom the new rows of a file may be: customers, and rows before them. */
export class LikeRows {
  private readonly named = new Map<number, Named>();

  constructor(
    private readonly customers: CustomerBulkService,
    private readonly search: { readonly sql: Sql; readonly actor: Actor },
    private readonly plan: ImportPlan,
    private readonly keys: FileKeys,
  ) {}

  /** By the number of the row. */
  async of(decided: readonly Decided[]): Promise<ReadonlyMap<number, readonly Candidate[]>> {
    const { sql, actor } = this.search;
    const created = decided.flatMap(({ row, decision }) =>
      decision.outcome === 'NEW' ? [{ row: row.rowNumber, values: decision.next }] : [],
    );
    const known = await this.customers.possibleDuplicates(
      sql,
      actor,
      created.map(({ values }) => values),
    );
    const likenesses = created.map(({ values }) => likenessKeys(values).map((key) => `like ${key}`));
    await this.keys.know(likenesses.flat());
    const before = created.map(({ row, values: { number, name } }, at) => {
      this.named.set(row, { number, name });
      const rows = new Set<number>();
      for (const key of likenesses[at] ?? []) {
        const first = this.keys.before(key, row);
        if (first !== undefined) rows.add(first);
        this.keys.have(key, row);
      }
      return [...rows];
    });
    await this.name(before.flat());
    return new Map(
      created.map(({ row }, at) => [
        row,
        [
          ...(known[at] ?? []).map((like) => ({ ...like, row: null })),
          ...(before[at] ?? []).map((first) => ({ row: first, id: null, ...(this.named.get(first) ?? nameless) })),
        ],
      ]),
    );
  }

  private async name(rows: readonly number[]): Promise<void> {
    const { columns } = this.plan.columns;
    const text = (cells: readonly string[], key: string): string => cells[columns.get(key) ?? -1] ?? '';
    for (const [row, cells] of await this.keys.cellsOf(rows.filter((row) => !this.named.has(row))))
      this.named.set(row, { number: text(cells, 'number'), name: text(cells, 'name') });
  }
}

interface Named {
  readonly number: string;
  readonly name: string;
}

interface Decided {
  readonly row: ReadRow;
  readonly decision: RowDecision;
}

const nameless: Named = { number: '', name: '' };
