import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn, idColumn, textColumn, timeColumn } from '../database/entity-columns.js';

/** A file on its way to a customer. Its bytes and, when they are all there, its document have the same id. */
@Entity('document_upload')
export class DocumentUploadEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(idColumn) customerId: Buffer;
  @Column(idColumn) parentId: Buffer;
  @Column(textColumn(255)) name: string;
  /** Bytes that it will have. */
  @Column(bigintColumn) size: number;
  /** Nobody else continues it. */
  @Column(idColumn) actorId: Buffer;
  @Column(timeColumn) createdAt: number;
}
