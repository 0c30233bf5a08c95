import { Entity, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../database/entity-columns.js';

/** Something that a row of an imported file may have in common with another: a number, a likeness, a fault with its value. */
@Entity('import_row_key')
export class ImportRowKeyEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) jobId: Buffer;
  @PrimaryColumn({ type: 'binary', length: 16 }) keyHash: Buffer;
  @PrimaryColumn('int') rowNo: number;
}
