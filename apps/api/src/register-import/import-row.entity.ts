import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, orNull, textColumn } from '../database/entity-columns.js';

export type ImportOutcome = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'DUPLICATE' | 'ERROR' | 'SKIPPED';

/** A row of an imported file: what it says, what would come of it, and whether that has been done. */
@Entity('import_row')
export class ImportRowEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) jobId: Buffer;
  /** The row in the file, as its reader counts. */
  @PrimaryColumn('int') rowNo: number;
  @Column(textColumn(10)) outcome: ImportOutcome;
  @Column(jsonColumn) cells: unknown;
  @Column(orNull(jsonColumn)) detail: unknown;
  @Column(orNull(idColumn)) customerId: Buffer | null;
  @Column('boolean') committed: boolean;
  /** How many times somebody has put it right before it was written. */
  @Column('int') revision: number;
  /** The version of the customer that the row made; null where it made none. */
  @Column(orNull({ type: 'int' })) version: number | null;
  /** REMOVED, UNDONE, PARTLY, KEPT or SKIPPED: what comes, or has come, of taking it back. */
  @Column(orNull(textColumn(10))) undone: string | null;
  /** Whether that has been done. */
  @Column('boolean') undoWritten: boolean;
  /** Sealed JSON: what others have changed since, and why something stays. */
  @Column(orNull({ type: 'text' })) undoDetail: string | null;
}
