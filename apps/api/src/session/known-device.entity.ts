import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hashColumn, idColumn, timeColumn } from '../database/entity-columns.js';

/** A browser that an account has signed in with. Only a hash of the cookie's value is kept, another for each account. */
@Entity('known_device')
export class KnownDeviceEntity {
  @PrimaryColumn(idColumn) accountId: Buffer;
  @PrimaryColumn(hashColumn) deviceHash: Buffer;
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) lastSeenAt: number;
}
