import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, idColumn } from '../database/entity-columns.js';

/** What a customer is found by, folded to bytes, lying in name order. Written in the same transaction as the customer. */
@Entity('customer_search')
export class CustomerSearchEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(bytesColumn(400)) nameKey: Buffer;
  @PrimaryColumn(idColumn) customerId: Buffer;
  /** As the customer's. */
  @Column('tinyint') status: number;
  @Column('blob') text: Buffer;
}
