import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hashColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** A link that works once: it creates the first administrator, invites somebody, or lets them choose a new password. Only the token's hash is kept. */
@Entity('one_time_link')
export class OneTimeLinkEntity {
  @PrimaryColumn(hashColumn) tokenHash: Buffer;
  @Column(textColumn(40)) purpose: string;
  @Column(orNull(idColumn)) groupId: Buffer | null;
  /** Whose password it chooses; null for the first administrator, who has no account yet. */
  @Column(orNull(idColumn)) accountId: Buffer | null;
  /** The membership or the customer's login that somebody is invited to. */
  @Column(orNull(idColumn)) subjectId: Buffer | null;
  @Column(timeColumn) expiresAt: number;
  @Column(orNull(timeColumn)) usedAt: number | null;
}
