import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, timeColumn } from '../database/entity-columns.js';

/** Somebody who has lost every second step waits to have it switched off. Their e-mail was proven when it was begun. */
@Entity('factor_reset')
export class FactorResetEntity {
  @PrimaryColumn(idColumn) accountId: Buffer;
  @Column(timeColumn) startedAt: number;
  /** When an administrator of one of their groups said that it is they. */
  @Column(orNull(timeColumn)) confirmedAt: number | null;
}
