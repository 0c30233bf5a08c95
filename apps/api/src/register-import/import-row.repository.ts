import type { ImportOutcome } from '@register/domain/import/import-row';
import { insertRows } from '../database/insert-rows.js';
import { inList } from '../database/in-list.js';
import type { Sql, SqlValue } from '../database/sql.js';
import { noCounts } from './import-job.js';
import { inSlices } from './in-slices.js';
import type { ImportCounts } from './import-job.js';
import { rowStates } from './staged-row.js';
import type { RowUndone } from './undo/undo-job.js';
import type { ImportRowRecord, RowSeal, RowState, StagedRow } from './staged-row.js';

/** The rows of one import, as they were read and as they stand. */
export class ImportRows {
  constructor(
    private readonly groupId: Buffer,
    private readonly importId: Buffer,
    private readonly seal: RowSeal,
  ) {}

  insert(sql: Sql, rows: readonly StagedRow[]): Promise<void> {
    const columns = ['groupId', 'jobId', 'rowNo', 'outcome', 'cells', 'detail', 'customerId', 'committed', 'revision'];
    const values = rows.map((row): SqlValue[] => {
      const { cells, detail } = this.seal.seal(row);
      const { rowNumber, outcome, customerId, state, put } = row;
      return [this.groupId, this.importId, rowNumber, outcome, cells, detail, customerId, state, put?.revision ?? 0];
    });
    return insertRows(sql, 'import_row', columns, values);
  }

  /** Rows in the order of the file, after one of them. */
  async after(sql: Sql, rowNumber: number, limit: number, among: RowFilter = {}): Promise<StagedRow[]> {
    const { states, outcomes, undone, isLeftOut } = among;
    const records = await sql.all<ImportRowRecord>(
      `${selected} AND rowNo > ?
        ${outcomes ? `AND outcome IN (${marks(outcomes)})` : ''} ${states ? `AND committed IN (${marks(states)})` : ''}
        ${undone ? 'AND undone = ?' : ''} ${isLeftOut ? leftOut : ''} ORDER BY rowNo LIMIT ${Math.trunc(limit)}`,
      [this.groupId, this.importId, rowNumber, ...(outcomes ?? []), ...(states ?? []), ...(undone ? [undone] : [])],
    );
    return inSlices(records, (record) => this.seal.open(record));
  }

  /** Some rows, in the order of the file. */
  async of(sql: Sql, rowNumbers: readonly number[]): Promise<StagedRow[]> {
    const records: ImportRowRecord[] = [];
    for (let done = 0; done < rowNumbers.length; done += 512) {
      const list = inList(rowNumbers.slice(done, done + 512));
      const found = await sql.all<ImportRowRecord>(`${selected} AND rowNo IN ${list.sql} ORDER BY rowNo`, [
        this.groupId,
        this.importId,
        ...list.params,
      ]);
      records.push(...found);
    }
    return inSlices(records, (record) => this.seal.open(record));
  }

  /** Puts rows in the place of what was staged. */
  async replace(sql: Sql, rows: readonly StagedRow[]): Promise<void> {
    if (rows.length === 0) return;
    const list = inList(rows.map(({ rowNumber }) => rowNumber));
    await sql.run(`DELETE FROM import_row WHERE groupId = ? AND jobId = ? AND rowNo IN ${list.sql}`, [
      this.groupId,
      this.importId,
      ...list.params,
    ]);
    await this.insert(sql, rows);
  }

  /** Which of these rows have not been written yet; asked inside the transaction that writes them. */
  async stillOpen(sql: Sql, rows: readonly Pick<StagedRow, 'rowNumber'>[]): Promise<ReadonlySet<number>> {
    const list = inList(rows.map(({ rowNumber }) => rowNumber));
    const open = await sql.all<{ rowNo: number }>(
      `SELECT rowNo FROM import_row WHERE groupId = ? AND jobId = ? AND rowNo IN ${list.sql} AND committed <> ${rowStates.WRITTEN}`,
      [this.groupId, this.importId, ...list.params],
    );
    return new Set(open.map(({ rowNo }) => rowNo));
  }

  async counts(sql: Sql): Promise<ImportCounts> {
    const rows = await sql.all<{ outcome: ImportOutcome; n: number }>(
      'SELECT outcome, COUNT(*) AS n FROM import_row WHERE groupId = ? AND jobId = ? GROUP BY outcome',
      [this.groupId, this.importId],
    );
    return { ...noCounts, ...Object.fromEntries(rows.map(({ outcome, n }) => [outcome, n])) };
  }

  /** How many rows of these outcomes there are, and how many of them have been written. */
  async progress(sql: Sql, outcomes: readonly ImportOutcome[]): Promise<{ done: number; total: number }> {
    const [row] = await sql.all<{ total: number; done: number | string | null }>(
      `SELECT COUNT(*) AS total, SUM(CASE WHEN committed = ${rowStates.WRITTEN} THEN 1 ELSE 0 END) AS done FROM import_row
        WHERE groupId = ? AND jobId = ? AND outcome IN (${marks(outcomes)})`,
      [this.groupId, this.importId, ...outcomes],
    );
    // MySQL gives sums as text.
    return { total: row?.total ?? 0, done: Number(row?.done ?? 0) };
  }

  /** Marks rows as written, each with its customer and the version that it made of it. */
  async markWritten(sql: Sql, rows: readonly WrittenRow[]): Promise<void> {
    for (let done = 0; done < rows.length;) {
      // Few sizes, so that few statements are prepared.
      const size = Math.min(128, 2 ** Math.floor(Math.log2(rows.length - done)));
      const part = rows.slice(done, done + size);
      const each = `CASE rowNo ${'WHEN ? THEN ? '.repeat(size)}END`;
      await sql.run(
        `UPDATE import_row SET committed = ${rowStates.WRITTEN}, customerId = ${each}, version = ${each}
          WHERE groupId = ? AND jobId = ? AND rowNo IN (${marks(part)})`,
        [
          ...part.flatMap(({ rowNumber, customerId }) => [rowNumber, customerId]),
          ...part.flatMap(({ rowNumber, version }) => [rowNumber, version ?? null]),
          this.groupId,
          this.importId,
          ...part.map(({ rowNumber }) => rowNumber),
        ],
      );
      done += size;
    }
  }

  /** Says anew what becomes of a row, when the register has changed since the dry run. */
  async redecide(sql: Sql, row: StagedRow): Promise<void> {
    await sql.run(
      'UPDATE import_row SET outcome = ?, detail = ?, customerId = ?, committed = ? WHERE groupId = ? AND jobId = ? AND rowNo = ?',
      [row.outcome, this.seal.seal(row).detail, row.customerId, row.state, this.groupId, this.importId, row.rowNumber],
    );
  }

  /** Removes some rows; false when there are none left. */
  async removeSome(sql: Sql): Promise<boolean> {
    const rows = await sql.all<{ rowNo: number }>(
      'SELECT rowNo FROM import_row WHERE groupId = ? AND jobId = ? ORDER BY rowNo LIMIT 512',
      [this.groupId, this.importId],
    );
    const last = rows.at(-1);
    if (!last) return false;
    for (const table of ['import_row_key', 'import_row'])
      await sql.run(`DELETE FROM ${table} WHERE groupId = ? AND jobId = ? AND rowNo <= ?`, [
        this.groupId,
        this.importId,
        last.rowNo,
      ]);
    return true;
  }
}

export interface WrittenRow {
  readonly rowNumber: number;
  readonly customerId: Buffer;
  /** Of the customer; other registers have none to go back by. */
  readonly version?: number;
}

export interface RowFilter {
  readonly states?: readonly RowState[];
  readonly outcomes?: readonly ImportOutcome[];
  /** What came of taking them back. */
  readonly undone?: RowUndone | null;
  /** Only what an import that has ended has not written: left out, or not come to. */
  readonly isLeftOut?: boolean;
}

const leftOut = `AND (outcome IN ('ERROR', 'SKIPPED') OR outcome <> 'UNCHANGED' AND committed <> ${rowStates.WRITTEN})`;

const selected = `SELECT rowNo, outcome, cells, detail, customerId, committed, revision, undone, undoWritten, undoDetail FROM import_row
        WHERE groupId = ? AND jobId = ?`;
const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
