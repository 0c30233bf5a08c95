import { importRegisters } from '@register/domain/import/import-register';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Sql } from '../database/sql.js';
import { kindsOf } from './import-job.js';

/** Removes the rows of imports two weeks after they were begun: who was left out is known by then, and the rest is in the register. */
export class ImportSweeper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Sql,
    private readonly clock: () => number,
  ) {}

  async sweep(): Promise<void> {
    for (const { groupId, id } of await this.withOldRows()) await this.removeRows(groupId, id);
  }

  private withOldRows(): Promise<{ groupId: Buffer; id: Buffer }[]> {
    return this.read.all(
      `SELECT j.groupId, j.id FROM job j WHERE j.createdAt < ? AND j.kind IN (${kinds.map(() => '?').join(', ')}) AND j.status NOT IN ('QUEUED', 'RUNNING')
        AND EXISTS (SELECT 1 FROM import_row r WHERE r.groupId = j.groupId AND r.jobId = j.id)`,
      [this.clock() - keptMs, ...kinds],
    );
  }

  private async removeRows(groupId: Buffer, id: Buffer): Promise<void> {
    for (;;) {
      const [last] = await this.read.all<{ rowNo: number }>(
        'SELECT rowNo FROM import_row WHERE groupId = ? AND jobId = ? ORDER BY rowNo LIMIT 1 OFFSET 499',
        [groupId, id],
      );
      const upTo = last?.rowNo ?? Number.MAX_SAFE_INTEGER;
      await this.unitOfWork.inTransaction(async ({ sql }) => {
        for (const table of ['import_row_key', 'import_correction', 'import_row'])
          await sql.run(`DELETE FROM ${table} WHERE groupId = ? AND jobId = ? AND rowNo <= ?`, [groupId, id, upTo]);
      });
      if (!last) return;
    }
  }
}

const kinds = kindsOf(importRegisters);
const keptMs = 14 * 24 * 3_600_000;
