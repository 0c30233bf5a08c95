import type { ReadRow } from '@register/domain/import/import-row';
import { decideRow } from '@register/domain/import/outcome';
import type { ImportPlan, RowDecision } from '@register/domain/import/outcome';
import { likenessKeys } from '@register/domain/import/possible-duplicates';
import type { LinkTargets } from '@register/domain/customer/customer-links';
import type { CustomerValues } from '@register/domain/customer/customer';
import type { CustomerBulkService } from '../customer/customer-bulk.service.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { customersByNumber, numberKey } from './existing-customers.js';
import type { RowTrial } from './import-kind.js';
import { inSlices } from './in-slices.js';
import { UniqueValues } from './unique-values.js';
import { toldChanges } from './told-changes.js';
import { rowStates } from './staged-row.js';
import type { Candidate, StagedRow } from './staged-row.js';

/** Decides every row of a file of customers without writing any. */
export class DryRun implements RowTrial {
  /** Where each number of the file stands first. */
  private readonly numbers = new Map<string, number>();
  /** Who of the file has each likeness first. */
  private readonly likenesses = new Map<string, Candidate>();
  private readonly unique: UniqueValues;

  constructor(
    private readonly plan: ImportPlan,
    private readonly customers: CustomerBulkService,
    private readonly search: { readonly sql: Sql; readonly actor: Actor },
  ) {
    this.unique = new UniqueValues(customers, search.actor, plan);
  }

  async decide(rows: readonly ReadRow[]): Promise<StagedRow[]> {
    const { sql, actor } = this.search;
    const keys = rows.map((row) => keyOfRow(row, this.plan));
    const existing = await customersByNumber(
      this.customers,
      sql,
      actor,
      [...new Set(keys.filter((key) => key !== null))],
      'LOOK',
    );
    const decided = await inSlices(
      rows.map((row, at) => ({ row, key: keys[at] ?? null })),
      ({ row, key }) => {
        const twice = key === null ? undefined : this.numbers.get(key);
        if (key !== null && twice === undefined) this.numbers.set(key, row.rowNumber);
        const stored = key === null ? undefined : existing.get(key);
        const decision =
          twice === undefined ? decideRow(row, stored?.customer ?? null, this.plan) : sameNumber(row, twice, this.plan);
        return { row, key, stored, decision };
      },
    );
    const staged = (await this.unique.refuseTaken(sql, decided)).map(({ row, key, stored, decision }) => ({
      decision,
      staged: stagedRow(row, key, decision, stored?.key ?? null, this.plan.linkTargets),
    }));
    const created = staged.flatMap(({ decision }, at) =>
      decision.outcome === 'NEW' ? [{ at, values: decision.next }] : [],
    );
    const candidates = await this.customers.possibleDuplicates(
      sql,
      actor,
      created.map(({ values }) => values),
    );
    const likes = new Map(
      created.map(({ at, values }, index) => [
        at,
        this.likeInFile(
          rows[at]?.rowNumber ?? 0,
          values,
          (candidates[index] ?? []).map((like) => ({ ...like, row: null })),
        ),
      ]),
    );
    return staged.map(({ staged: row }, at) => {
      const like = likes.get(at) ?? [];
      return like.length === 0 ? row : { ...row, outcome: 'DUPLICATE', detail: { ...row.detail, candidates: like } };
    });
  }

  private likeInFile(row: number, values: CustomerValues, known: readonly Candidate[]): Candidate[] {
    const found = [...known];
    for (const key of likenessKeys(values)) {
      const first = this.likenesses.get(key);
      if (!first) this.likenesses.set(key, { row, id: null, number: values.number, name: values.name });
      else if (!found.includes(first)) found.push(first);
    }
    return found;
  }
}

/** The key of the number that a row gives; null when it gives none. */
export function keyOfRow({ cells }: Pick<ReadRow, 'cells'>, { columns }: Pick<ImportPlan, 'columns'>): string | null {
  const column = columns.columns.get('number');
  const number = column === undefined ? '' : (cells[column] ?? '');
  return number === '' ? null : numberKey(number);
}

function sameNumber(row: ReadRow, first: number, { columns }: ImportPlan): RowDecision {
  const column = columns.columns.get('number') ?? null;
  const value = column === null ? null : (row.cells[column] ?? null);
  return {
    outcome: 'ERROR',
    errors: [{ column, field: 'number', value, code: 'DUPLICATE_IN_FILE', params: { row: first } }],
  };
}

function stagedRow(
  row: ReadRow,
  key: string | null,
  decision: RowDecision,
  customerId: Buffer | null,
  targets: LinkTargets,
): StagedRow {
  const detail =
    decision.outcome === 'CHANGED'
      ? { changes: toldChanges(decision.changes, targets) }
      : decision.outcome === 'ERROR'
        ? { errors: decision.errors }
        : {};
  return {
    ...row,
    outcome: decision.outcome,
    detail,
    customerId,
    state: key === null ? rowStates.OPEN_WITHOUT_NUMBER : rowStates.OPEN,
  };
}
