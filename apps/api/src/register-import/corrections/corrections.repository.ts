import { type RowCorrection } from '@register/domain/import/correct-row';
import type { GroupCipher } from '../../crypto/group-cipher.js';
import { inList } from '../../database/in-list.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Sql } from '../../database/sql.js';

/** What somebody has put right in the rows of one import, sealed as the rows are. */
export class Corrections {
  constructor(
    private readonly groupId: Buffer,
    private readonly importId: Buffer,
    private readonly cipher: GroupCipher,
  ) {}

  /** Of the rows from one to another. */
  async between(sql: Sql, first: number, last: number): Promise<ReadonlyMap<number, KeptCorrection>> {
    const rows = await sql.all<CorrectionRecord>(
      'SELECT rowNo, revision, correction FROM import_correction WHERE groupId = ? AND jobId = ? AND rowNo BETWEEN ? AND ?',
      [this.groupId, this.importId, first, last],
    );
    return new Map(
      rows.map(({ rowNo, revision, correction }) => [
        rowNo,
        {
          revision,
          correction: JSON.parse(this.cipher.openText(this.importId, place(rowNo), correction)) as RowCorrection,
        },
      ]),
    );
  }

  /** Puts these in the place of those that there were. */
  async keep(sql: Sql, corrections: ReadonlyMap<number, KeptCorrection>): Promise<void> {
    const rowNumbers = [...corrections.keys()];
    for (let done = 0; done < rowNumbers.length; done += together) {
      const part = rowNumbers.slice(done, done + together);
      const list = inList(part);
      await sql.run(`DELETE FROM import_correction WHERE groupId = ? AND jobId = ? AND rowNo IN ${list.sql}`, [
        this.groupId,
        this.importId,
        ...list.params,
      ]);
      const columns = ['groupId', 'jobId', 'rowNo', 'revision', 'correction'];
      const rows = part.map((rowNo) => {
        const { revision = 1, correction = null } = corrections.get(rowNo) ?? {};
        const sealed = this.cipher.sealText(this.importId, place(rowNo), JSON.stringify(correction));
        return [this.groupId, this.importId, rowNo, revision, sealed];
      });
      await insertRows(sql, 'import_correction', columns, rows);
    }
  }
}

export interface KeptCorrection {
  readonly correction: RowCorrection;
  readonly revision: number;
}

interface CorrectionRecord {
  readonly rowNo: number;
  readonly revision: number;
  readonly correction: string;
}

const together = 512;
const place = (rowNo: number): string => `correction ${rowNo}`;
