import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn, idColumn, orNull, textColumn } from '../database/entity-columns.js';

/** A row of one of a customer's lists of articles. */
@Entity('customer_article')
export class CustomerArticleEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) customerId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(textColumn(10)) list: 'SERVICE' | 'WORK_ORDER';
  /** The order in its list, from 0. */
  @Column('int') position: number;
  @Column(idColumn) articleId: Buffer;
  /** Thousandths. */
  @Column('int') quantity: number;
  /** Öre; null: what the article costs. */
  @Column(orNull(bigintColumn)) price: number | null;
  /** Hundredths of a percent. */
  @Column(orNull({ type: 'int' })) discount: number | null;
  @Column(orNull(textColumn(255))) note: string | null;
}
