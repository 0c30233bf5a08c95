import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn } from '../../database/entity-columns.js';

/** What somebody has put right in a row of an imported file. It outlives the row, which is made anew with every dry run. */
@Entity('import_correction')
export class ImportCorrectionEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) jobId: Buffer;
  @PrimaryColumn('int') rowNo: number;
  /** How many times it has been put right. */
  @Column('int') revision: number;
  /** Sealed JSON. */
  @Column(jsonColumn) correction: unknown;
}
