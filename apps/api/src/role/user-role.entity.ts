import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, idColumn, jsonColumn, textColumn, timeColumn } from '../database/entity-columns.js';

/** A role of the group's own: a template of rights. Users have copies of it. */
@Entity('user_role')
export class UserRoleEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column('int') version: number;
  @Column(textColumn(60)) name: string;
  /** The name in the form in which two are the same. */
  @Column(bytesColumn(250)) nameKey: Buffer;
  @Column(jsonColumn) permissions: string[];
  @Column(jsonColumn) closedFields: string[];
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) updatedAt: number;
  @Column(textColumn(255)) updatedBy: string;
}
