import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** A customer's own login: it sees its own customer and nothing else. */
@Entity('customer_user')
export class CustomerUserEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(idColumn) customerId: Buffer;
  @Column(idColumn) accountId: Buffer;
  @Column(textColumn(255)) name: string;
  @Column(jsonColumn) rights: string[];
  @Column(timeColumn) createdAt: number;
  @Column(orNull(timeColumn)) blockedAt: number | null;
}
