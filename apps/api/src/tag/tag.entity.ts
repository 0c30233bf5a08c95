import type { TagColour } from '@register/domain/tag/tag';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** A tag's row. Customers are linked to it by `customer_link`. */
@Entity('tag')
export class TagEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column('int') version: number;
  @Column(textColumn(60)) name: string;
  /** No two have the same name, whatever its case. */
  @Column(bytesColumn(240)) nameKey: Buffer;
  @Column(bytesColumn(400)) nameSort: Buffer;
  @Column(textColumn(10)) colour: TagColour;
  @Column('boolean') inheritedByOrders: boolean;
  /** The name as search compares it. */
  @Column(bytesColumn(400)) searchText: Buffer;
  @Column(orNull(timeColumn)) inactivatedAt: number | null;
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) updatedAt: number;
}
