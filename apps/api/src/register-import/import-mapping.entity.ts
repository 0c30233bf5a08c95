import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hashColumn, idColumn, textColumn, timeColumn } from '../database/entity-columns.js';

/** What the columns of files with these headings became when one was last imported. For the whole group. */
@Entity('import_mapping')
export class ImportMappingEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(textColumn(20)) register: string;
  /** SHA-256 of the headings, without their order. */
  @PrimaryColumn(hashColumn) headings: Buffer;
  /** JSON: fields by heading. */
  @Column('text') mapping: string;
  @Column(timeColumn) updatedAt: number;
}
