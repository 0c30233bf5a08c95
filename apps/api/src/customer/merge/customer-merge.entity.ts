import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, idColumn, orNull, textColumn, timeColumn } from '../../database/entity-columns.js';

/** Two customers that have become one. What the merge changed stands in the histories of both, under the versions that it made. */
@Entity('customer_merge')
export class CustomerMergeEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(idColumn) survivorId: Buffer;
  @Column(idColumn) absorbedId: Buffer;
  /** Where the absorbed one's id and number lead to now: the survivor, or what that has become part of in its turn. */
  @Column(idColumn) leadsTo: Buffer;
  /** The number of the absorbed one, which it keeps. */
  @Column(textColumn(64)) number: string;
  @Column(bytesColumn(200)) numberKey: Buffer;
  /** The versions that the merge made. */
  @Column('int') survivorVersion: number;
  @Column('int') absorbedVersion: number;
  @Column(timeColumn) mergedAt: number;
  /** The name of who did it, as it was then. */
  @Column(textColumn(255)) mergedBy: string;
  @Column(orNull(timeColumn)) undoneAt: number | null;
}
