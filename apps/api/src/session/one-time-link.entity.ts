import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hashColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** A link that works once, such as the one that creates the first administrator. Only the token's hash is kept. */
@Entity('one_time_link')
export class OneTimeLinkEntity {
  @PrimaryColumn(hashColumn) tokenHash: Buffer;
  @Column(textColumn(40)) purpose: string;
  @Column(orNull(idColumn)) groupId: Buffer | null;
  @Column(timeColumn) expiresAt: number;
  @Column(orNull(timeColumn)) usedAt: number | null;
}
