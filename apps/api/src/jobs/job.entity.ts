import type { WorkStatus } from '@register/domain/jobs/own-jobs';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

export type JobStatus = WorkStatus;

/** Work that goes on outside a request and survives the process that does it. */
@Entity('job')
export class JobEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(textColumn(40)) kind: string;
  @Column(textColumn(10)) status: JobStatus;
  /** The membership that asked for it. */
  @Column(orNull(idColumn)) createdBy: Buffer | null;
  /** The membership or API key that asked for its present step; null: nobody did. */
  @Column(orNull(idColumn)) authorId: Buffer | null;
  @Column(timeColumn) createdAt: number;
  @Column(orNull(timeColumn)) startedAt: number | null;
  @Column(orNull(timeColumn)) finishedAt: number | null;
  /** Until when one worker has it; after that another may take it over. */
  @Column(orNull(timeColumn)) leaseUntil: number | null;
  @Column(orNull(bytesColumn(64))) leasedBy: Buffer | null;
  @Column('int') progressDone: number;
  @Column('int') progressTotal: number;
  /** How often it has been taken up in a row without getting further. */
  @Column('int') attempts: number;
  /** JSON. */
  @Column('text') payload: string;
  /** JSON. */
  @Column(orNull({ type: 'text' })) result: string | null;
}
