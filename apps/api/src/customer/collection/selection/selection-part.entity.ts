import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../../database/entity-columns.js';

/** A stretch of a selection: ids of 16 bytes, one after another. */
@Entity('customer_selection_part')
export class SelectionPartEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) selectionId: Buffer;
  /** Counted from 0. */
  @PrimaryColumn('int') part: number;
  @Column('blob') ids: Buffer;
}
