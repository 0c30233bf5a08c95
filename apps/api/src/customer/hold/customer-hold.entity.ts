import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, textColumn, timeColumn } from '../../database/entity-columns.js';

/** Why nothing that is held on a customer may be removed for good. */
@Entity('customer_hold')
export class CustomerHoldEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) customerId: Buffer;
  @Column(textColumn(500)) reason: string;
  /** The last day of it, `YYYY-MM-DD`. */
  @Column(orNull(textColumn(10))) until: string | null;
  @Column(timeColumn) setAt: number;
  /** The name of who set it, as it was then. */
  @Column(textColumn(255)) setBy: string;
}
