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
  /** As the inviter wrote it. The account may spell it otherwise, and whether there was one before is told to nobody. */
  @Column(textColumn(254)) email: string;
  /** What the invitation is written in. */
  @Column(textColumn(2)) language: string;
  @Column(jsonColumn) rights: string[];
  @Column('int') version: number;
  @Column(timeColumn) createdAt: number;
  /** When the latest invitation was made; null for a login that never had one. */
  @Column(orNull(timeColumn)) invitedAt: number | null;
  /** When the invitation was taken; until then nobody acts as this login. */
  @Column(orNull(timeColumn)) acceptedAt: number | null;
  @Column(orNull(timeColumn)) lastSignInAt: number | null;
  @Column(orNull(timeColumn)) blockedAt: number | null;
}
