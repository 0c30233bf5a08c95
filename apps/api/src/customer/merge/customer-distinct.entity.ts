import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/entity-columns.js';

/** Two customers that look alike and are not the same, as somebody has said. The smaller id stands first. */
@Entity('customer_distinct')
export class CustomerDistinctEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) lowId: Buffer;
  @PrimaryColumn(idColumn) highId: Buffer;
  @Column(timeColumn) at: number;
}
