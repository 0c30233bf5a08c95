import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull } from '../database/entity-columns.js';

/** What a letter takes off the articles of one group, or off all. */
@Entity('discount_letter_row')
export class DiscountLetterRowEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) letterId: Buffer;
  /** The article group, or sixteen zeros for all articles: so that each may stand once. */
  @PrimaryColumn(idColumn) rowKey: Buffer;
  /** Null: all articles. */
  @Column(orNull(idColumn)) articleGroupId: Buffer | null;
  /** Hundredths of a percent. */
  @Column('int') percent: number;
}
