import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, timeColumn } from '../../../database/entity-columns.js';

/** Customers chosen at one moment, in the order of the list. For the one who chose them, and for a while. */
@Entity('customer_selection')
export class SelectionEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  /** The membership or the key. */
  @Column(idColumn) actorId: Buffer;
  /** How many there are. */
  @Column('int') customers: number;
  /** How they were asked for, without anything of a person: JSON of `AskedFor`. */
  @Column(orNull({ type: 'text' })) asked: string | null;
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) expiresAt: number;
}
