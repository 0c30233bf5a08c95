import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hashColumn, textColumn, timeColumn } from '../database/entity-columns.js';

/** What a browser was asked to sign; gone with the first answer. */
@Entity('passkey_challenge')
export class PasskeyChallengeEntity {
  @PrimaryColumn(hashColumn) challengeHash: Buffer;
  @Column(textColumn(10)) purpose: string;
  /** The session that registers, or the browser that signs in: nobody else answers. */
  @Column(hashColumn) holderHash: Buffer;
  @Column(timeColumn) expiresAt: number;
}
