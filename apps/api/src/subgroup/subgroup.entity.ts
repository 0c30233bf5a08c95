import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** A subgroup's row. Customers are linked to it by `customer_link`, memberships and custom fields name it. */
@Entity('subgroup')
export class SubgroupEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column('int') version: number;
  @Column(textColumn(100)) name: string;
  /** No two have the same name, whatever its case. */
  @Column(bytesColumn(400)) nameKey: Buffer;
  @Column(bytesColumn(400)) nameSort: Buffer;
  /** 10 digits. */
  @Column(orNull(textColumn(10))) organisationNumber: string | null;
  /** Name and number as search compares them. */
  @Column(bytesColumn(800)) searchText: Buffer;
  @Column(orNull(timeColumn)) inactivatedAt: number | null;
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) updatedAt: number;
}
