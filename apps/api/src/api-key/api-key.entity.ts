import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hashColumn, idColumn, jsonColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** A partner's key. It may never do more than its creator may now. */
@Entity('api_key')
export class ApiKeyEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  /** Who created it. */
  @Column(idColumn) membershipId: Buffer;
  @Column(textColumn(100)) name: string;
  /** The public part of the key, by which it is found. */
  @Column(textColumn(24)) keyId: string;
  /** HMAC-SHA256 of the secret part under the server's pepper. */
  @Column(hashColumn) secretHash: Buffer;
  @Column(jsonColumn) permissions: string[];
  @Column(timeColumn) createdAt: number;
  @Column(orNull(timeColumn)) lastUsedAt: number | null;
  @Column(orNull(timeColumn)) expiresAt: number | null;
  @Column(orNull(timeColumn)) revokedAt: number | null;
}
