import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hashColumn, idColumn, textColumn, timeColumn } from '../database/entity-columns.js';

/** Someone signed in. Only the hash of the cookie's value is kept. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn(hashColumn) idHash: Buffer;
  @Column(idColumn) accountId: Buffer;
  @Column(idColumn) groupId: Buffer;
  @Column(textColumn(20)) actorKind: 'membership' | 'customerUser';
  /** The membership or the customer's login that acts. */
  @Column(idColumn) actorId: Buffer;
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) lastSeenAt: number;
  @Column(timeColumn) expiresAt: number;
  @Column(textColumn(255)) userAgent: string;
  /** 1: it began with a passkey, which is both steps. */
  @Column('tinyint') byPasskey: number;
}
