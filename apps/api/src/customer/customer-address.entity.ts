import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, textColumn } from '../database/entity-columns.js';

/** One of a customer's addresses. */
@Entity('customer_address')
export class CustomerAddressEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) customerId: Buffer;
  @PrimaryColumn(textColumn(10)) kind: 'INVOICE' | 'VISITING' | 'MAIL';
  @Column(orNull(textColumn(255))) row1: string | null;
  @Column(orNull(textColumn(255))) row2: string | null;
  @Column(orNull(textColumn(20))) postalCode: string | null;
  @Column(orNull(textColumn(100))) city: string | null;
  @Column(orNull(textColumn(100))) province: string | null;
  /** ISO 3166-1 alpha-2. */
  @Column(orNull(textColumn(2))) country: string | null;
}
