import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** One event of the log: who may what, who was shown or given what. The database refuses to alter or remove it. */
@Entity('access_event')
export class AccessEventEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  /** Counts the group's events from 1 without a gap. */
  @PrimaryColumn(bigintColumn) position: number;
  @Column(timeColumn) at: number;
  @Column(textColumn(20)) actorKind: string;
  @Column(orNull(idColumn)) actorId: Buffer | null;
  /** As it was then. */
  @Column(textColumn(255)) actorName: string;
  @Column(textColumn(20)) source: string;
  @Column(textColumn(30)) action: string;
  @Column(textColumn(20)) subjectKind: string;
  @Column(idColumn) subjectId: Buffer;
  @Column(textColumn(255)) subjectName: string;
  @Column(orNull(textColumn(60))) field: string | null;
  @Column(orNull({ type: 'text' })) oldValue: string | null;
  @Column(orNull({ type: 'text' })) newValue: string | null;
  /** The customer that it concerns. */
  @Column(orNull(idColumn)) customerId: Buffer | null;
  /** The entry of the customer's history that tells why. */
  @Column(orNull(idColumn)) historyId: Buffer | null;
}
