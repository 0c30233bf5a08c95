import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, textColumn } from '../database/entity-columns.js';

/** A person at the customer. */
@Entity('contact_person')
export class ContactPersonEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(idColumn) customerId: Buffer;
  /** The order on the card, from 0. */
  @Column('int') position: number;
  @Column(textColumn(255)) name: string;
  @Column(orNull(textColumn(100))) role: string | null;
  @Column(orNull(textColumn(40))) phone: string | null;
  @Column(orNull(textColumn(254))) email: string | null;
  @Column('boolean') sendServiceProtocol: boolean;
  @Column('boolean') sendWorkOrder: boolean;
  @Column('boolean') isMain: boolean;
}
