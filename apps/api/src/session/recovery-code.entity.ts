import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hashColumn, idColumn, orNull, timeColumn } from '../database/entity-columns.js';

/** A code for the day when the device is lost; works once. Only its hash is kept. */
@Entity('recovery_code')
export class RecoveryCodeEntity {
  @PrimaryColumn(idColumn) accountId: Buffer;
  @PrimaryColumn(hashColumn) codeHash: Buffer;
  @Column(orNull(timeColumn)) usedAt: number | null;
}
