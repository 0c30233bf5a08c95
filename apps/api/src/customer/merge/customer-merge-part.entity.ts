import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, textColumn } from '../../database/entity-columns.js';

/** Something that followed an absorbed customer to the survivor, and does not stand in the history: a document, a login. */
@Entity('customer_merge_part')
export class CustomerMergePartEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) mergeId: Buffer;
  @PrimaryColumn(textColumn(10)) kind: 'DOCUMENT' | 'LOGIN';
  @PrimaryColumn(idColumn) partId: Buffer;
  /** The version that it came with: another one tells that it has been changed since. */
  @Column('int') version: number;
  /** What it was called, where it had to be given another name. */
  @Column(orNull(textColumn(255))) name: string | null;
}
