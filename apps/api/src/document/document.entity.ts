import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  bigintColumn,
  bytesColumn,
  hashColumn,
  idColumn,
  orNull,
  textColumn,
  timeColumn,
} from '../database/entity-columns.js';

/** A file or a folder of a customer. The bytes of a file: the row of `stored_file` with the same id. */
@Entity('document')
export class DocumentEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(idColumn) customerId: Buffer;
  /** The folder; at the top the customer's id. */
  @Column(idColumn) parentId: Buffer;
  @Column(textColumn(6)) kind: 'FILE' | 'FOLDER';
  @Column(textColumn(255)) name: string;
  @Column(hashColumn) nameKey: Buffer;
  @Column(bytesColumn(402)) orderKey: Buffer;
  /** Bytes; 0 of a folder. */
  @Column(bigintColumn) size: number;
  /** Told by content. */
  @Column(orNull(textColumn(127))) contentType: string | null;
  @Column('boolean') visibleForCustomer: boolean;
  @Column('int') version: number;
  @Column(timeColumn) createdAt: number;
  /** The name of who added it, as it was then. */
  @Column(textColumn(255)) createdBy: string;
  @Column(orNull(timeColumn)) deletedAt: number | null;
  /** What was deleted and took this one along. */
  @Column(orNull(idColumn)) deletedWith: Buffer | null;
  @Column(idColumn) binMark: Buffer;
}
