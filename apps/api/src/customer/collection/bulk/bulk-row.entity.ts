import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, textColumn } from '../../../database/entity-columns.js';

/** What a change of many customers does to one of them. */
@Entity('bulk_row')
export class BulkRowEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) jobId: Buffer;
  /** The customer's place in the selection, from 1. */
  @PrimaryColumn('int') rowNo: number;
  @Column(idColumn) customerId: Buffer;
  /** CHANGED, UNCHANGED or SKIPPED: what would come of it, and after the run what did. */
  @Column(textColumn(10)) outcome: string;
  /** JSON: why it is skipped. */
  @Column(orNull({ type: 'text' })) detail: string | null;
  /** The version of the customer that the change made; null until it is made. */
  @Column(orNull({ type: 'int' })) version: number | null;
  /** UNDONE, PARTLY, KEPT or SKIPPED: what came of taking it back. */
  @Column(orNull(textColumn(10))) undone: string | null;
  /** JSON: what others have changed since, or why it was skipped. */
  @Column(orNull({ type: 'text' })) undoDetail: string | null;
  /** Whether something of it could not go back that may another time. */
  @Column('boolean') undoLeft: boolean;
}
