import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** An article group's row. */
@Entity('article_group')
export class ArticleGroupEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column('int') version: number;
  @Column(textColumn(100)) name: string;
  /** No two groups have the same name, whatever its case. */
  @Column(bytesColumn(400)) nameEqual: Buffer;
  @Column(bytesColumn(400)) nameKey: Buffer;
  @Column(orNull(timeColumn)) inactivatedAt: number | null;
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) updatedAt: number;
  /** The import that it came with. */
  @Column(orNull(idColumn)) importId: Buffer | null;
}
