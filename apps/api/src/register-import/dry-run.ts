import type { ReadRow } from '@register/domain/import/import-row';
import { organisationColumnOf, organisationNumberOf } from '@register/domain/import/match-row';
import type { ImportPlan, RowDecision } from '@register/domain/import/outcome';
import { likenessKeys } from '@register/domain/import/possible-duplicates';
import { rowErrors } from '@register/domain/import/row-errors';
import { violation } from '@register/domain/violation';
import type { LinkTargets } from '@register/domain/customer/customer-links';
import type { CustomerValues } from '@register/domain/customer/customer';
import type { CustomerBulkService } from '../customer/customer-bulk.service.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { existingCustomers, keyOfRow } from './existing-customers.js';
import type { RowTrial } from './import-kind.js';
import { inSlices } from './in-slices.js';
import { UniqueValues } from './unique-values.js';
import { toldChanges } from './told-changes.js';
import { rowStates } from './staged-row.js';
import type { Candidate, StagedRow } from './staged-row.js';

/** Decides every row of a file of customers without writing any. */
export class DryRun implements RowTrial {
  /** Where each number of the file stands first. */
  private readonly first = new Map<string, number>();
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
    const existing = await existingCustomers(this.customers, sql, actor, { rows, plan: this.plan, how: 'LOOK' });
    const decided = await inSlices(rows, (row) => {
      const key = keyOfRow(row, this.plan);
      const twice = this.seenBefore(row, key);
      if (twice) return { row, key, stored: undefined, decision: twice };
      return { row, key, ...existing.decide(row) };
    });
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

  /** What is wrong with a row that says who another row is; by the number, and by the organisation number where that tells. */
  private seenBefore(row: ReadRow, key: string | null): RowDecision | null {
    const { columns, options } = this.plan;
    const organisation = options.matchOn === 'NUMBER' ? null : organisationNumberOf(row, this.plan);
    const marks: [string, string | null, number | null][] = [
      ['number', key, columns.columns.get('number') ?? null],
      ['organisationNumber', organisation, organisationColumnOf(row, this.plan)],
    ];
    for (const [field, value, column] of marks) {
      if (value === null) continue;
      const first = this.first.get(`${field} ${value}`);
      if (first !== undefined) {
        const [fault] = rowErrors(
          [violation('DUPLICATE_IN_FILE', [field], { row: first })],
          () => column,
          row,
          columns.targets,
        );
        return { outcome: 'ERROR', errors: fault ? [fault] : [] };
      }
    }
    for (const [field, value] of marks) if (value !== null) this.first.set(`${field} ${value}`, row.rowNumber);
    return null;
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
