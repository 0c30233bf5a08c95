import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn, bytesColumn, idColumn, orNull, timeColumn } from '../database/entity-columns.js';

/** What makes the codes that an account is asked for besides its password. */
@Entity('second_factor')
export class SecondFactorEntity {
  @PrimaryColumn(idColumn) accountId: Buffer;
  /** Sealed with the server's key. */
  @Column(bytesColumn(120)) secret: Buffer;
  @Column(timeColumn) createdAt: number;
  /** Null while it is being set up: then nobody is asked for a code. */
  @Column(orNull(timeColumn)) confirmedAt: number | null;
  /** The number of the last half minute whose code was taken: each works once. */
  @Column(bigintColumn) lastStep: number;
}
