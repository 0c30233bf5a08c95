import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, hashColumn, idColumn, orNull, textColumn } from '../database/entity-columns.js';

/** Somebody who shares the tax reduction with a customer. */
@Entity('co_applicant')
export class CoApplicantEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(idColumn) customerId: Buffer;
  /** The order on the card, from 0. */
  @Column('int') position: number;
  @Column(textColumn(255)) name: string;
  /** Ciphertext under the customer's key. */
  @Column(bytesColumn(80)) personalNumber: Buffer;
  @Column(textColumn(16)) personalMasked: string;
  /** Blind index of the personal number, for exact matches only. */
  @Column(hashColumn) identityIndex: Buffer;
  /** Hundredths of a percent. */
  @Column(orNull({ type: 'int' })) sharePercent: number | null;
}
