import type { ArticleGroupValues } from '@register/domain/article/article';
import { decideLetterRow, type LetterRowDecision } from '@register/domain/import/letter-row';
import type { NamedEntries } from '@register/domain/import/named-entries';
import { parsePublicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import type { DiscountLetterService } from '../../discount-letter/discount-letter.service.js';
import { EntryRace, type EntryBulkService } from '../../entry/entry-bulk.service.js';
import { authorOf } from '../../history/history-recorder.js';
import type { ImportSituation, RowBatch } from '../import-kind.js';
import type { ImportRows } from '../import-row.repository.js';
import { rowStates } from '../staged-row.js';
import type { StagedRow } from '../staged-row.js';
import { letterOfRow, letterRowDetail, type LettersNow } from './letters-now.js';

export interface LetterBatchDeps {
  readonly letters: DiscountLetterService;
  readonly groups: EntryBulkService<ArticleGroupValues>;
  readonly clock: () => number;
  readonly now: (sql: Sql) => Promise<LettersNow>;
}

/** Some rows of an import, written as discounts of their letters: each letter once, with all that the batch says of it. */
export class LetterBatch implements RowBatch {
  constructor(
    private readonly deps: LetterBatchDeps,
    private readonly situation: ImportSituation,
    private readonly rows: ImportRows,
    private readonly staged: readonly StagedRow[],
  ) {}

  get length(): number {
    return this.staged.length;
  }

  /** Letters are few: their rows are decided where they are written, on what the transaction sees. */
  look(): Promise<void> {
    return Promise.resolve();
  }

  async write(sql: Sql): Promise<number> {
    const now = await this.deps.now(sql);
    const open = await this.rows.stillOpen(sql, this.staged);
    const decided = this.staged
      .filter(({ rowNumber }) => open.has(rowNumber))
      .map((row): DecidedRow => ({ row, decision: decideLetterRow(row, now.plan) }));
    await this.addGroups(sql, now.plan.groups, decided);
    const written = await this.save(decided);
    await this.rows.markWritten(sql, written);
    const ids = new Map(written.map(({ rowNumber, customerId }) => [rowNumber, customerId]));
    for (const { row, decision } of decided) {
      const { outcome } = decision;
      // Rows that have become something else since the dry run say so, and the counts with them.
      if (outcome === row.outcome) continue;
      const customerId = ids.get(row.rowNumber) ?? letterOfRow(row, now);
      const detail = letterRowDetail(decision);
      await this.rows.redecide(sql, { ...row, outcome, detail, customerId, state: rowStates.WRITTEN });
    }
    return this.staged.length;
  }

  private async save(decided: readonly DecidedRow[]): Promise<WrittenRow[]> {
    const { actor, importId } = this.situation;
    const byLetter = new Map<string, DiscountRow[]>();
    for (const { row, decision } of decided) {
      if (!('letter' in decision)) continue;
      const rows = byLetter.get(decision.letter) ?? [];
      byLetter.set(decision.letter, rows);
      rows.push({ rowNumber: row.rowNumber, discount: decision.discount });
    }
    const written: WrittenRow[] = [];
    for (const [letter, rows] of byLetter) {
      const discounts = rows.map(({ discount }) => discount);
      const outcome = await this.deps.letters.setByName({ ...actor, source: 'IMPORT' }, letter, discounts, importId);
      // Decided a moment ago by the same rule: somebody has changed what it refers to.
      if (outcome.kind !== 'SAVED') throw new EntryRace();
      written.push(...rows.map(({ rowNumber }) => ({ rowNumber, customerId: outcome.id })));
    }
    return written;
  }

  /** Groups that only rows with faults name stay out of the register. */
  private async addGroups(sql: Sql, groups: NamedEntries, decided: readonly DecidedRow[]): Promise<void> {
    const named = new Set(
      decided.map(({ decision }) => ('discount' in decision ? decision.discount.articleGroup : null)),
    );
    const added = [...groups.added.values()].filter(({ id }) => named.has(id));
    if (added.length === 0) return;
    const { actor, importId } = this.situation;
    const by = { ...authorOf(actor), source: 'IMPORT' as const };
    const entries = added.map(({ id, next, changes }) => ({ id: parsePublicId('arg', id), next, changes }));
    await this.deps.groups.insert(sql, { groupId: actor.groupId, by, at: this.deps.clock(), importId }, entries);
  }
}

type Writing = Extract<LetterRowDecision, { readonly letter: string }>;
type DiscountRow = Pick<StagedRow, 'rowNumber'> & Pick<Writing, 'discount'>;

interface DecidedRow {
  readonly row: StagedRow;
  readonly decision: LetterRowDecision;
}

interface WrittenRow {
  readonly rowNumber: number;
  readonly customerId: Buffer;
}
