import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** What a person signs in with. It belongs to no group: memberships and customers' logins do. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(textColumn(254)) email: string;
  /** The e-mail in the form in which two are the same. */
  @Column(bytesColumn(320)) emailKey: Buffer;
  /** argon2id; null until a password has been chosen. */
  @Column(orNull(textColumn(255))) passwordHash: string | null;
  @Column(textColumn(2)) language: string;
  /** Light, dark or the system's choice. */
  @Column(textColumn(10)) scheme: string;
  @Column(timeColumn) createdAt: number;
  @Column(orNull(timeColumn)) disabledAt: number | null;
}
