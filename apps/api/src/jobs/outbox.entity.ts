import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** A message that leaves after the transaction that wrote it, at least once. */
@Entity('outbox')
export class OutboxEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(textColumn(60)) topic: string;
  @Column(orNull(idColumn)) customerId: Buffer | null;
  /** JSON. */
  @Column('text') payload: string;
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) availableAt: number;
  @Column('int') attempts: number;
  @Column(orNull(timeColumn)) deliveredAt: number | null;
}
