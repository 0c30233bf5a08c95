import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn, hashColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** A file in the file store. */
@Entity('stored_file')
export class StoredFileEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(textColumn(40)) purpose: string;
  /** As its owner named it; never used as a path. */
  @Column(textColumn(255)) name: string;
  /** Where it lies, relative to the store. */
  @Column(textColumn(255)) path: string;
  /** Bytes. */
  @Column(bigintColumn) size: number;
  @Column(hashColumn) sha256: Buffer;
  @Column(orNull(idColumn)) createdBy: Buffer | null;
  @Column(timeColumn) createdAt: number;
  @Column(orNull(timeColumn)) expiresAt: number | null;
}
