import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn, idColumn, textColumn } from '../database/entity-columns.js';

/** A group's counter, such as the last customer number given out. Taking the next one locks the row until the transaction ends. */
@Entity('counter')
export class CounterEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(textColumn(40)) name: string;
  @Column(bigintColumn) value: number;
}
