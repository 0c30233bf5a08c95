import type { LinkField } from '@register/domain/customer/customer-links';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, textColumn } from '../../database/entity-columns.js';

/** An entry of a register that a customer is linked to. */
@Entity('customer_link')
export class CustomerLinkEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) customerId: Buffer;
  /** The field of the card, which says in which register the entry is. */
  @PrimaryColumn(textColumn(20)) kind: LinkField;
  @PrimaryColumn(idColumn) targetId: Buffer;
  @Column('int') place: number;
}
