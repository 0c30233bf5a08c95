import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, timeColumn } from '../database/entity-columns.js';

/** A user who is assigned to a customer. */
@Entity('customer_assignee')
export class CustomerAssigneeEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) customerId: Buffer;
  @PrimaryColumn(idColumn) membershipId: Buffer;
  @Column(timeColumn) assignedAt: number;
  @Column(orNull(idColumn)) assignedBy: Buffer | null;
}
