import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, timeColumn } from '../database/entity-columns.js';

/** Attempts to sign in, counted per account and per address, in the database so that every process sees them. */
@Entity('login_throttle')
export class LoginThrottleEntity {
  @PrimaryColumn(bytesColumn(80)) throttleKey: Buffer;
  @Column(timeColumn) windowStart: number;
  @Column('int') attempts: number;
}
