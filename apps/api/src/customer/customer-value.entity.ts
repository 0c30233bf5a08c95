import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, idColumn, orNull } from '../database/entity-columns.js';

/** What a customer has in a custom field; of several choices, one of them. */
@Entity('customer_value')
export class CustomerValueEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) customerId: Buffer;
  @PrimaryColumn(idColumn) fieldId: Buffer;
  @PrimaryColumn('int') place: number;
  /** Canonical text, as the history has it. */
  @Column({ type: 'text' }) value: string;
  /** Of a text: as search compares it. */
  @Column(orNull({ type: 'blob' })) folded: Buffer | null;
  /** The bytes that the value is ordered by, and numbers and days compared by. */
  @Column(bytesColumn(200)) sortKey: Buffer;
  /** Alike where two values are the same. */
  @Column({ type: 'binary', length: 16 }) equalKey: Buffer;
  /** The same where the field takes each value once, else null. */
  @Column(orNull({ type: 'binary', length: 16 })) uniqueKey: Buffer | null;
}
