import type { ReadRow } from '@register/domain/import/import-row';
import { organisationColumnOf, organisationNumberOf } from '@register/domain/import/match-row';
import type { ImportPlan, RowDecision } from '@register/domain/import/outcome';
import { rowErrors } from '@register/domain/import/row-errors';
import { violation } from '@register/domain/violation';
import type { LinkTargets } from '@register/domain/customer/customer-links';
import type { CustomerBulkService, StoredCustomer } from '../customer/customer-bulk.service.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { FileKeys } from './corrections/file-keys.js';
import { existingCustomers, keyOfRow, type MatchedRow } from './existing-customers.js';
import type { RowTrial } from './import-kind.js';
import { inSlices } from './in-slices.js';
import { LikeRows } from './like-rows.js';
import { UniqueValues } from './unique-values.js';
import { toldChanges } from './told-changes.js';
import { rowStates } from './staged-row.js';
import type { StagedRow } from './staged-row.js';

/** Decides every row of a file of customers without writing any. */
export class DryRun implements RowTrial {
  private readonly likes: LikeRows;
  private readonly unique: UniqueValues;

  constructor(
    private readonly plan: ImportPlan,
    private readonly customers: CustomerBulkService,
    private readonly search: { readonly sql: Sql; readonly actor: Actor },
    private readonly keys: FileKeys,
  ) {
    this.unique = new UniqueValues(customers, search.actor, plan, keys);
    this.likes = new LikeRows(customers, search, plan, keys);
  }

  async decide(rows: readonly ReadRow[]): Promise<StagedRow[]> {
    const { sql, actor } = this.search;
    const existing = await existingCustomers(this.customers, sql, actor, { rows, plan: this.plan, how: 'LOOK' });
    await this.keys.know(rows.flatMap((row) => this.marks(row).map(({ key }) => key)));
    const matched = await inSlices(rows, (row): TriedRow => {
      const twice = this.seenBefore(row);
      return { row, ...(twice ? { stored: undefined, decision: twice } : existing.decide(row)) };
    });
    await this.keys.know(matched.map(({ stored }) => stored && aboutKey(stored)));
    const certain = await this.unique.refuseTaken(
      sql,
      matched.map((one) => this.refuseSecond(one)),
    );
    const candidates = await this.likes.of(certain);
    return certain.map(({ row, stored, decision }) => {
      const staged = stagedRow(row, keyOfRow(row, this.plan), decision, stored?.key ?? null, this.plan.linkTargets);
      const like = candidates.get(row.rowNumber) ?? [];
      // Whoever says that it is somebody new has seen whom it is like.
      if (like.length === 0 || row.choice?.kind === 'CREATE') return staged;
      return { ...staged, outcome: 'DUPLICATE', detail: { ...staged.detail, candidates: like } };
    });
  }

  /** What is wrong with a row that says who another row is; by the number, and by the organisation number where that tells. */
  private seenBefore(row: ReadRow): RowDecision | null {
    const marks = this.marks(row);
    for (const { field, key, column } of marks) {
      const first = this.keys.before(key, row.rowNumber);
      if (first === undefined) continue;
      this.keys.have(key, row.rowNumber);
      return this.second(row, field, first, column);
    }
    for (const { key } of marks) this.keys.have(key, row.rowNumber);
    return null;
  }

  /** A customer that somebody has chosen for one row may be another row's by its number. */
  private refuseSecond(decided: TriedRow): TriedRow {
    const { row, stored, decision } = decided;
    if (!stored || decision.outcome === 'ERROR') return decided;
    const key = aboutKey(stored);
    const first = this.keys.before(key, row.rowNumber);
    this.keys.have(key, row.rowNumber);
    const column = this.plan.columns.columns.get('number') ?? null;
    return first === undefined ? decided : { ...decided, decision: this.second(row, 'number', first, column) };
  }

  private second(row: ReadRow, field: string, first: number, column: number | null): RowDecision {
    const found = violation('DUPLICATE_IN_FILE', [field], { row: first });
    return { outcome: 'ERROR', errors: rowErrors([found], () => column, row, this.plan.columns.targets) };
  }

  private marks(row: ReadRow): readonly Mark[] {
    const { columns, options } = this.plan;
    const number = keyOfRow(row, this.plan);
    const organisation = options.matchOn === 'NUMBER' ? null : organisationNumberOf(row, this.plan);
    return [
      ...(number === null
        ? []
        : [{ field: 'number', key: `number ${number}`, column: columns.columns.get('number') ?? null }]),
      ...(organisation === null
        ? []
        : [
            {
              field: 'organisationNumber',
              key: `organisationNumber ${organisation}`,
              column: organisationColumnOf(row, this.plan),
            },
          ]),
    ];
  }
}

interface TriedRow extends MatchedRow {
  readonly row: ReadRow;
}

const aboutKey = ({ key }: StoredCustomer): string => `customer ${key.toString('hex')}`;

/** What tells which customer a row is about. */
interface Mark {
  readonly field: string;
  readonly key: string;
  readonly column: number | null;
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
