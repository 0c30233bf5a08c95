import { mayGoBackLater } from '@register/domain/bulk/undo-bulk';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { Violation } from '@register/domain/violation';
import { inList } from '../../../database/in-list.js';
import { insertRows } from '../../../database/insert-rows.js';
import type { Sql, SqlValue } from '../../../database/sql.js';
import type { BulkCounts, BulkOutcome, BulkUndone } from './bulk-job.js';

/** One customer of a change of many, as it stands. */
export interface BulkRow {
  readonly rowNo: number;
  readonly customerId: Buffer;
  readonly outcome: BulkOutcome;
  readonly violations: readonly Violation[];
  readonly version: number | null;
  readonly undone: BulkUndone | null;
  /** Fields that somebody has changed since, and that taking it back has left. */
  readonly kept: readonly FieldKey[];
  readonly undoViolations: readonly Violation[];
}

/** What is said anew of a row. */
export type RowMark = Pick<BulkRow, 'rowNo'> & Partial<Omit<BulkRow, 'rowNo' | 'customerId'>>;

/** The rows of one change of many. */
export class BulkRows {
  constructor(
    private readonly groupId: Buffer,
    readonly jobId: Buffer,
  ) {}

  insert(sql: Sql, rows: readonly Pick<BulkRow, 'rowNo' | 'customerId' | 'outcome' | 'violations'>[]): Promise<void> {
    return insertRows(
      sql,
      'bulk_row',
      ['groupId', 'jobId', 'rowNo', 'customerId', 'outcome', 'detail'],
      rows.map(({ rowNo, customerId, outcome, violations }) => [
        this.groupId,
        this.jobId,
        rowNo,
        customerId,
        outcome,
        detailOf({ violations }),
      ]),
    );
  }

  /** Rows in their order, after one of them. */
  async after(sql: Sql, rowNo: number, limit: number, among: SqlFilter = allRows): Promise<BulkRow[]> {
    const records = await sql.all<BulkRecord>(
      `SELECT rowNo, customerId, outcome, detail, version, undone, undoDetail FROM bulk_row
        WHERE groupId = ? AND jobId = ? AND rowNo > ? AND ${among.sql} ORDER BY rowNo LIMIT ${Math.trunc(limit)}`,
      [this.groupId, this.jobId, rowNo, ...among.params],
    );
    return records.map(rowOf);
  }

  /** Which of these rows are still as they were read; asked inside the transaction that writes them. */
  async stillOpen(sql: Sql, rowNumbers: readonly number[], among: SqlFilter): Promise<ReadonlySet<number>> {
    const list = inList(rowNumbers);
    const rows = await sql.all<{ rowNo: number }>(
      `SELECT rowNo FROM bulk_row WHERE groupId = ? AND jobId = ? AND rowNo IN ${list.sql} AND ${among.sql}`,
      [this.groupId, this.jobId, ...list.params, ...among.params],
    );
    return new Set(rows.map(({ rowNo }) => rowNo));
  }

  /** Says anew what these rows are, all of them by one statement; each of them says the same things. */
  async mark(sql: Sql, marks: readonly RowMark[]): Promise<void> {
    const [first] = marks;
    if (!first) return;
    const columns = columnsOf(first);
    const names = Object.keys(columns);
    const values = marks.map(columnsOf);
    const list = inList(marks.map(({ rowNo }) => rowNo));
    await sql.run(
      `UPDATE bulk_row SET ${names.map((name) => `${name} = CASE rowNo ${'WHEN ? THEN ? '.repeat(marks.length)}END`).join(', ')}
        WHERE groupId = ? AND jobId = ? AND rowNo IN ${list.sql}`,
      [
        ...names.flatMap((name) => marks.flatMap(({ rowNo }, at): SqlValue[] => [rowNo, values[at]?.[name] ?? null])),
        this.groupId,
        this.jobId,
        ...list.params,
      ],
    );
  }

  async countOf(sql: Sql, among: SqlFilter): Promise<number> {
    const [row] = await sql.all<{ n: number }>(
      `SELECT COUNT(*) AS n FROM bulk_row WHERE groupId = ? AND jobId = ? AND ${among.sql}`,
      [this.groupId, this.jobId, ...among.params],
    );
    return row?.n ?? 0;
  }

  /** Has those taken back again. */
  async reopen(sql: Sql): Promise<void> {
    await sql.run('UPDATE bulk_row SET undone = NULL, undoLeft = 0 WHERE groupId = ? AND jobId = ? AND undoLeft = 1', [
      this.groupId,
      this.jobId,
    ]);
  }

  async counts(sql: Sql): Promise<BulkCounts> {
    const rows = await sql.all<CountRow>(
      'SELECT outcome, undone, COUNT(*) AS n, COUNT(version) AS written FROM bulk_row WHERE groupId = ? AND jobId = ? GROUP BY outcome, undone',
      [this.groupId, this.jobId],
    );
    const sum = (of: (row: CountRow) => number | false): number =>
      rows.reduce((total, row) => total + (of(row) || 0), 0);
    const outcome = (wanted: BulkOutcome): number => sum((row) => row.outcome === wanted && row.n);
    const undone = (wanted: BulkUndone): number => sum((row) => row.undone === wanted && row.n);
    return {
      CHANGED: outcome('CHANGED'),
      UNCHANGED: outcome('UNCHANGED'),
      SKIPPED: outcome('SKIPPED'),
      written: sum(({ written }) => written),
      undone: {
        UNDONE: undone('UNDONE'),
        PARTLY: undone('PARTLY'),
        KEPT: undone('KEPT'),
        SKIPPED: undone('SKIPPED'),
      },
    };
  }

  /** Removes some rows; false when there are none left. */
  async removeSome(sql: Sql): Promise<boolean> {
    const rows = await sql.all<{ rowNo: number }>(
      'SELECT rowNo FROM bulk_row WHERE groupId = ? AND jobId = ? ORDER BY rowNo LIMIT 1000',
      [this.groupId, this.jobId],
    );
    const last = rows.at(-1);
    if (last)
      await sql.run('DELETE FROM bulk_row WHERE groupId = ? AND jobId = ? AND rowNo <= ?', [
        this.groupId,
        this.jobId,
        last.rowNo,
      ]);
    return last !== undefined;
  }
}

interface SqlFilter {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

const allRows: SqlFilter = { sql: '1 = 1', params: [] };
/** To be written. */
export const openRows: SqlFilter = { sql: "outcome = 'CHANGED' AND version IS NULL", params: [] };
/** Written, and to be taken back. */
export const undoableRows: SqlFilter = {
  sql: "outcome = 'CHANGED' AND version IS NOT NULL AND undone IS NULL",
  params: [],
};
/** Of which something could not go back that may another time. */
export const leftRows: SqlFilter = { sql: 'undoLeft = 1', params: [] };
/** Left out, or not taken back. */
export const leftOutRows: SqlFilter = { sql: "(outcome = 'SKIPPED' OR undone = 'SKIPPED')", params: [] };
export const rowsOf = (outcome: BulkOutcome | null, undone: BulkUndone | null): SqlFilter => ({
  sql: `${outcome ? 'outcome = ?' : '1 = 1'} AND ${undone ? 'undone = ?' : '1 = 1'}`,
  params: [outcome, undone].flatMap((value) => value ?? []),
});

interface BulkRecord {
  readonly rowNo: number;
  readonly customerId: Buffer;
  readonly outcome: BulkOutcome;
  readonly detail: string | null;
  readonly version: number | null;
  readonly undone: BulkUndone | null;
  readonly undoDetail: string | null;
}

interface CountRow {
  readonly outcome: BulkOutcome;
  readonly undone: BulkUndone | null;
  readonly n: number;
  readonly written: number;
}

type Detail = { readonly violations?: readonly Violation[]; readonly kept?: readonly FieldKey[] };

const rowOf = ({ detail, undoDetail, ...row }: BulkRecord): BulkRow => {
  const undo = read(undoDetail);
  return {
    ...row,
    violations: read(detail).violations ?? [],
    kept: undo.kept ?? [],
    undoViolations: undo.violations ?? [],
  };
};

const read = (text: string | null): Detail => (text === null ? {} : (JSON.parse(text) as Detail));

const detailOf = (detail: Detail): string | null =>
  (detail.violations ?? []).length + (detail.kept ?? []).length === 0 ? null : JSON.stringify(detail);

function columnsOf({ outcome, violations, version, undone, kept, undoViolations }: RowMark): Record<string, SqlValue> {
  return {
    ...(outcome && { outcome, detail: detailOf({ violations: violations ?? [] }) }),
    ...(version !== undefined && { version }),
    ...(undone && {
      undone,
      undoDetail: detailOf({ kept: kept ?? [], violations: undoViolations ?? [] }),
      undoLeft: mayGoBackLater(undoViolations ?? []) ? 1 : 0,
    }),
  };
}
