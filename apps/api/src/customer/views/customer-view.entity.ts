import type { ViewAudience, ViewContent } from '@register/domain/view/customer-view';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, orNull, textColumn, timeColumn } from '../../database/entity-columns.js';

/** A saved view of the register. */
@Entity('customer_view')
export class CustomerViewEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column('int') version: number;
  /** The membership that made it. */
  @Column(idColumn) ownerId: Buffer;
  @Column(textColumn(10)) audience: ViewAudience;
  /** The users of which template, where it is for those of one. */
  @Column(orNull(textColumn(40))) role: string | null;
  @Column(textColumn(60)) name: string;
  @Column(jsonColumn) content: ViewContent;
  @Column(timeColumn) createdAt: number;
  @Column(timeColumn) updatedAt: number;
  /** Who changed it last, by the name that they had. */
  @Column(textColumn(255)) updatedBy: string;
  /** When somebody last had it open, to the day; null for one of before that was kept. */
  @Column(orNull(timeColumn)) usedAt: number | null;
  /** Taken away, and to be had back for thirty days. */
  @Column(orNull(timeColumn)) deletedAt: number | null;
}
