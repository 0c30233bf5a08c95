import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn, bytesColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** An article's row. */
@Entity('article')
export class ArticleEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column('int') version: number;
  @Column(textColumn(64)) number: string;
  @Column(bytesColumn(200)) numberKey: Buffer;
  @Column(textColumn(255)) name: string;
  @Column(bytesColumn(400)) nameKey: Buffer;
  /** Number, name and unit as search compares them. */
  @Column(bytesColumn(1200)) searchText: Buffer;
  @Column(orNull(textColumn(20))) unit: string | null;
  /** Öre. */
  @Column(orNull(bigintColumn)) price: number | null;
  /** Hundredths of a percent. */
  @Column(orNull({ type: 'int' })) vatRate: number | null;
  @Column(orNull(idColumn)) articleGroupId: Buffer | null;
  @Column('boolean') timeArticle: boolean;
  @Column(orNull(timeColumn)) inactivatedAt: number | null;
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) updatedAt: number;
  /** The import that it came with. */
  @Column(orNull(idColumn)) importId: Buffer | null;
}
