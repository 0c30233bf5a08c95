import { importRegisters } from '@register/domain/import/import-register';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Sql } from '../database/sql.js';
import { importStatus, jobKinds, kindsOf } from './import-job.js';
import { importForChange, type ImportRecord } from './import.query.js';

/**
 * Removes the rows of imports two weeks after they ended or were tried: who was left out is known by then, and the rest is
 * in the register. A try that nobody has started by then is called off, so that nothing is started without its rows.
 */
export class ImportSweeper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Sql,
    private readonly clock: () => number,
  ) {}

  async sweep(): Promise<void> {
    for (const job of await this.old()) await this.removeRows(job);
  }

  private old(): Promise<OldImport[]> {
    const before = this.clock() - keptMs;
    // Created before it ended: the first condition is the one that an index has.
    return this.read.all(
      `SELECT j.groupId, j.id FROM job j WHERE j.createdAt < ? AND j.kind IN (${listed(kinds)}) AND j.status NOT IN ('QUEUED', 'RUNNING')
        AND COALESCE(j.finishedAt, j.createdAt) < ? AND (j.status = 'DONE' AND j.kind IN (${listed(tries)})
          OR EXISTS (SELECT 1 FROM import_row r WHERE r.groupId = j.groupId AND r.jobId = j.id))`,
      [before, before],
    );
  }

  private async removeRows({ groupId, id }: OldImport): Promise<void> {
    for (;;) {
      const [last] = await this.read.all<{ rowNo: number }>(
        'SELECT rowNo FROM import_row WHERE groupId = ? AND jobId = ? ORDER BY rowNo LIMIT 1 OFFSET 499',
        [groupId, id],
      );
      const upTo = last?.rowNo ?? Number.MAX_SAFE_INTEGER;
      const isStill = await this.unitOfWork.inTransaction(async ({ sql }) => {
        if (!(await this.callOff(sql, { groupId, id }))) return false;
        for (const table of ['import_row_key', 'import_correction', 'import_row'])
          await sql.run(`DELETE FROM ${table} WHERE groupId = ? AND jobId = ? AND rowNo <= ?`, [groupId, id, upTo]);
        return true;
      });
      if (!isStill || !last) return;
    }
  }

  /** False where somebody has tried or started it anew since it was found. */
  private async callOff(sql: Sql, { groupId, id }: OldImport): Promise<boolean> {
    const record = await importForChange(sql, groupId, id, importRegisters);
    const status = record && importStatus(record);
    if (!record || status === 'READING' || status === 'COMMITTING') return false;
    if (status === 'PREVIEWED')
      await sql.run("UPDATE job SET status = 'CANCELLED' WHERE groupId = ? AND id = ?", [groupId, id]);
    return true;
  }
}

type OldImport = Pick<ImportRecord, 'groupId' | 'id'>;

const kinds = kindsOf(importRegisters);
const tries = importRegisters.map((register) => jobKinds[register].prepare);
/** Kinds are words of our own. */
const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const keptMs = 14 * 24 * 3_600_000;
