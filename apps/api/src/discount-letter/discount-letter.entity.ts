import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** A discount letter's row. */
@Entity('discount_letter')
export class DiscountLetterEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column('int') version: number;
  @Column(textColumn(100)) name: string;
  /** No two letters have the same name, whatever its case. */
  @Column(bytesColumn(400)) nameEqual: Buffer;
  @Column(bytesColumn(400)) nameKey: Buffer;
  /** The name as search compares it. */
  @Column(bytesColumn(400)) searchText: Buffer;
  @Column(orNull(timeColumn)) inactivatedAt: number | null;
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) updatedAt: number;
  /** The import that last wrote discounts of it. */
  @Column(orNull(idColumn)) importId: Buffer | null;
}
