import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn, bytesColumn, hashColumn, idColumn, textColumn, timeColumn } from '../database/entity-columns.js';

/** Some rows of a log, one after the other, as they were when they were sealed. The database refuses to alter or remove it. */
@Entity('audit_seal')
export class AuditSealEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  /** Counts the group's seals from 1. */
  @Column(bigintColumn) number: number;
  @Column(textColumn(20)) log: string;
  /** The last row before, and the last row of it. */
  @Column(bytesColumn(16)) fromKey: Buffer;
  @Column(bytesColumn(16)) toKey: Buffer;
  @Column('int') rowCount: number;
  /** Of the rows. */
  @Column(hashColumn) rowsMac: Buffer;
  /** Which key it was made with. */
  @Column({ type: 'binary', length: 8 }) keyId: Buffer;
  @Column(timeColumn) sealedAt: number;
  /** Of all this and of the seal before. */
  @Column(hashColumn) mac: Buffer;
}
