import { mayGoBackLater } from '@register/domain/bulk/undo-bulk';
import type { GroupCipher } from '../../crypto/group-cipher.js';
import { inList } from '../../database/in-list.js';
import type { Sql, SqlValue } from '../../database/sql.js';
import type { RowUndone, UndoCounts } from './undo-job.js';
import { sealUndo, type UndoDetail } from './undo-seal.js';

/** A row that has made a version of a customer. */
export interface UndoRow {
  readonly rowNo: number;
  readonly isNew: boolean;
  readonly customerId: Buffer;
  readonly version: number;
  /** Whether it is still to be taken back. */
  readonly isOpen: boolean;
}

/** A customer with every row of the import that made something of it, in the order of its versions. */
export interface UndoCustomer {
  readonly customerId: Buffer;
  readonly rows: readonly UndoRow[];
}

/** What comes, or has come, of taking a row back. */
export interface UndoMark extends UndoDetail {
  readonly rowNo: number;
  readonly undone: RowUndone;
}

/** What the rows of one import have made, and what becomes of that when it is taken back. */
export class UndoRows {
  constructor(
    private readonly groupId: Buffer,
    private readonly importId: Buffer,
    private readonly cipher: GroupCipher,
    /** Whether a new row is a new customer; else it is a part of one that there was. */
    private readonly makesCustomers = true,
  ) {}

  /** Rows that have not been taken back, in their order, after one of them. */
  async after(sql: Sql, rowNo: number, limit: number): Promise<UndoRow[]> {
    const rows = await sql.all<StoredRow>(
      `SELECT rowNo, outcome, customerId, version, undoWritten FROM import_row
        WHERE groupId = ? AND jobId = ? AND rowNo > ? AND ${open} ORDER BY rowNo LIMIT ${Math.trunc(limit)}`,
      [this.groupId, this.importId, rowNo],
    );
    return rows.map((row) => this.rowOf(row));
  }

  /** Customers that several rows have made something of, by their keys in hexadecimal: they are taken back together. */
  async several(sql: Sql): Promise<ReadonlyMap<string, UndoCustomer>> {
    const rows = await sql.all<StoredRow>(
      `SELECT rowNo, outcome, customerId, version, undoWritten FROM import_row
        WHERE groupId = ? AND jobId = ? AND version IS NOT NULL AND customerId IN
              (SELECT customerId FROM import_row WHERE groupId = ? AND jobId = ? AND version IS NOT NULL
                GROUP BY customerId HAVING COUNT(*) > 1) ORDER BY version`,
      [this.groupId, this.importId, this.groupId, this.importId],
    );
    const several = new Map<string, UndoRow[]>();
    for (const row of rows) {
      const key = row.customerId.toString('hex');
      several.set(key, [...(several.get(key) ?? []), this.rowOf(row)]);
    }
    return new Map([...several].map(([key, of]) => [key, { customerId: Buffer.from(key, 'hex'), rows: of }]));
  }

  private rowOf({ outcome, undoWritten, ...row }: StoredRow): UndoRow {
    return { ...row, isNew: this.makesCustomers && outcome !== 'CHANGED', isOpen: !undoWritten };
  }

  /** Which of these rows are still to be taken back; asked inside the transaction that does it. */
  async stillOpen(sql: Sql, rows: readonly UndoRow[]): Promise<ReadonlySet<number>> {
    if (rows.length === 0) return new Set();
    const list = inList(rows.map(({ rowNo }) => rowNo));
    const found = await sql.all<{ rowNo: number }>(
      `SELECT rowNo FROM import_row WHERE groupId = ? AND jobId = ? AND rowNo IN ${list.sql} AND ${open}`,
      [this.groupId, this.importId, ...list.params],
    );
    return new Set(found.map(({ rowNo }) => rowNo));
  }

  /** How many rows have made something, and of how many that has been taken back. */
  async progress(sql: Sql): Promise<{ readonly written: number; readonly total: number }> {
    const [row] = await sql.all<{ written: number | string | null; total: number }>(
      'SELECT SUM(undoWritten) AS written, COUNT(*) AS total FROM import_row WHERE groupId = ? AND jobId = ? AND version IS NOT NULL',
      [this.groupId, this.importId],
    );
    // MySQL gives sums as text.
    return { written: Number(row?.written ?? 0), total: row?.total ?? 0 };
  }

  /**
   * Says what comes of rows, all of them by one statement; `written` where it has been done. A row of which something may go
   * back another time stays open.
   */
  async mark(sql: Sql, marks: readonly UndoMark[], written: boolean): Promise<void> {
    if (marks.length === 0) return;
    const each = `CASE rowNo ${'WHEN ? THEN ? '.repeat(marks.length)}END`;
    const list = inList(marks.map(({ rowNo }) => rowNo));
    await sql.run(
      `UPDATE import_row SET undone = ${each}, undoDetail = ${each}, undoWritten = ${each}
        WHERE groupId = ? AND jobId = ? AND rowNo IN ${list.sql}`,
      [
        ...marks.flatMap(({ rowNo, undone }): SqlValue[] => [rowNo, undone]),
        ...marks.flatMap((mark): SqlValue[] => [mark.rowNo, sealUndo(this.cipher, this.importId, mark.rowNo, mark)]),
        ...marks.flatMap(({ rowNo, violations }): SqlValue[] => [
          rowNo,
          written && !mayGoBackLater(violations) ? 1 : 0,
        ]),
        this.groupId,
        this.importId,
        ...list.params,
      ],
    );
  }

  async counts(sql: Sql): Promise<UndoCounts> {
    const rows = await sql.all<{ undone: RowUndone; n: number }>(
      'SELECT undone, COUNT(*) AS n FROM import_row WHERE groupId = ? AND jobId = ? AND undone IS NOT NULL GROUP BY undone',
      [this.groupId, this.importId],
    );
    return { ...none, ...Object.fromEntries(rows.map(({ undone, n }) => [undone, n])) };
  }
}

/** What has been written of the register, and not been taken back whole. */
export const open = 'version IS NOT NULL AND customerId IS NOT NULL AND undoWritten = 0';
const none: UndoCounts = { REMOVED: 0, UNDONE: 0, PARTLY: 0, KEPT: 0, SKIPPED: 0 };

type StoredRow = Omit<UndoRow, 'isNew' | 'isOpen'> & {
  readonly outcome: string;
  readonly undoWritten: number | boolean;
};
