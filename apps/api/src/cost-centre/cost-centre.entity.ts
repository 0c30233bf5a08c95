import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** A cost centre's row. Customers hold its code. */
@Entity('cost_centre')
export class CostCentreEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column('int') version: number;
  @Column(textColumn(100)) code: string;
  /** No two have the same code, whatever its case. */
  @Column(bytesColumn(400)) codeKey: Buffer;
  @Column(bytesColumn(400)) codeSort: Buffer;
  @Column(orNull(textColumn(100))) name: string | null;
  /** Code and name as search compares them. */
  @Column(bytesColumn(800)) searchText: Buffer;
  @Column(orNull(timeColumn)) inactivatedAt: number | null;
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) updatedAt: number;
}
