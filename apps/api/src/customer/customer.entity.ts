import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CustomerLanguage, CustomerType, VatType } from '@register/domain/customer/customer';
import { bytesColumn, hashColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** A customer's row. The `…Key` columns are bytes that the domain makes, by which both databases order, match and refuse duplicates alike. */
@Entity('customer')
export class CustomerEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column('int') version: number;
  /** See `customerStatusCode`. */
  @Column('tinyint') status: number;
  @Column(textColumn(10)) type: CustomerType;
  @Column(textColumn(64)) number: string;
  @Column(bytesColumn(200)) numberKey: Buffer;
  @Column(textColumn(255)) name: string;
  @Column(bytesColumn(400)) nameKey: Buffer;
  @Column(orNull(textColumn(12))) identityKind: 'ORGANISATION' | 'PERSONAL' | 'COORDINATION' | null;
  @Column(orNull(textColumn(12))) organisationNumber: string | null;
  /** Ciphertext under the person's key. */
  @Column(orNull(bytesColumn(80))) personalNumber: Buffer | null;
  @Column(orNull(textColumn(16))) personalMasked: string | null;
  /** Blind index of the personal number, for exact matches only. */
  @Column(orNull(hashColumn)) identityIndex: Buffer | null;
  /** The key of this person's data, wrapped by the group's; destroyed at erasure. */
  @Column(orNull(bytesColumn(80))) personKey: Buffer | null;
  @Column(orNull(textColumn(40))) phone: string | null;
  @Column(orNull(textColumn(254))) email: string | null;
  @Column(orNull(textColumn(2))) language: CustomerLanguage | null;
  @Column(orNull(textColumn(100))) orderNumber: string | null;
  @Column(orNull(textColumn(100))) costCentre: string | null;
  @Column(orNull({ type: 'text' })) comments: string | null;
  @Column('boolean') facilitiesDisabled: boolean;
  @Column('boolean') facilityRequired: boolean;
  @Column('boolean') costCentreRequired: boolean;
  @Column('boolean') alwaysInvoice: boolean;
  @Column(orNull(textColumn(12))) vatType: VatType | null;
  /** Hundredths of a percent. */
  @Column(orNull({ type: 'int' })) vatPercent: number | null;
  @Column(orNull(textColumn(40))) propertyDesignation: string | null;
  /** By which designations are equal, as search sees them. */
  @Column(bytesColumn(64)) propertyFold: Buffer;
  @Column(orNull(textColumn(25))) apartmentNumber: string | null;
  /** Ten digits. */
  @Column(orNull(textColumn(12))) associationNumber: string | null;
  @Column(orNull(timeColumn)) inactivatedAt: number | null;
  @Column(orNull(timeColumn)) deletedAt: number | null;
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) updatedAt: number;
  /** The import that created it. */
  @Column(orNull(idColumn)) importId: Buffer | null;
  @Column(bytesColumn(200)) cityKey: Buffer;
  /** By which places are equal, as search sees them. */
  @Column(bytesColumn(64)) cityFold: Buffer;
  /** As lists show it: of the visiting address, else the invoice or mail address. */
  @Column(orNull(textColumn(100))) city: string | null;
  @Column(orNull(textColumn(255))) mainContactName: string | null;
}
