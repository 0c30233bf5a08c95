import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, textColumn } from '../database/entity-columns.js';

/** The name of a customer's login that stands in the history as the author of changes: kept beside it, since the history itself is never altered. */
@Entity('history_login')
export class HistoryLoginEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  /** The login's. */
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(idColumn) customerId: Buffer;
  @Column(textColumn(255)) name: string;
}
