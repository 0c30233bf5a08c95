import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

export type HistorySource = 'WEB' | 'API_KEY' | 'IMPORT' | 'BULK' | 'SYSTEM';
export type HistoryAction =
  | 'CREATED'
  | 'UPDATED'
  | 'REVERTED'
  | 'NUMBER_CHANGED'
  | 'INACTIVATED'
  | 'ACTIVATED'
  | 'DELETED'
  | 'RESTORED'
  | 'ASSIGNED'
  | 'UNASSIGNED'
  | 'REVEALED'
  | 'EXTRACTED'
  | 'MERGED'
  | 'UNMERGED';

/** One field's change. The database refuses to alter or remove it. */
@Entity('customer_history')
export class CustomerHistoryEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(idColumn) customerId: Buffer;
  /** The version that the change made. */
  @Column('int') version: number;
  @Column(timeColumn) at: number;
  @Column(textColumn(20)) actorKind: string;
  @Column(orNull(idColumn)) actorId: Buffer | null;
  /** As it was then. */
  @Column(textColumn(255)) actorName: string;
  @Column(textColumn(10)) source: HistorySource;
  @Column(textColumn(20)) action: HistoryAction;
  @Column(textColumn(60)) field: string;
  /** Which address or contact person, where the field is one of several. */
  @Column(orNull(textColumn(60))) part: string | null;
  @Column(orNull({ type: 'text' })) oldValue: string | null;
  @Column(orNull({ type: 'text' })) newValue: string | null;
  /** The values are ciphertext under the person's key. */
  @Column('boolean') sealed: boolean;
}
