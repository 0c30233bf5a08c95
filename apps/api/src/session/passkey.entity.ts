import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  bigintColumn,
  bytesColumn,
  hashColumn,
  idColumn,
  orNull,
  textColumn,
  timeColumn,
} from '../database/entity-columns.js';

/** What an account is signed in to by in place of password and code. The private half never leaves the person's device. */
@Entity('passkey')
export class PasskeyEntity {
  @PrimaryColumn(hashColumn) credentialHash: Buffer;
  @Column(idColumn) accountId: Buffer;
  @Column(bytesColumn(1023)) credentialId: Buffer;
  @Column(bytesColumn(2048)) publicKey: Buffer;
  /** What the device has counted: one that goes back is a copy of another. */
  @Column(bigintColumn) counter: number;
  /** How the browser reaches it, with commas between. */
  @Column(textColumn(100)) transports: string;
  @Column(textColumn(60)) name: string;
  @Column(timeColumn) createdAt: number;
  @Column(orNull(timeColumn)) lastUsedAt: number | null;
}
