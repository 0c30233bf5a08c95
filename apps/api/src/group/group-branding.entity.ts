import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, textColumn } from '../database/entity-columns.js';

/** What a group's customers see of it when they sign in. */
@Entity('group_branding')
export class GroupBrandingEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @Column(orNull(textColumn(40))) slug: string | null;
  @Column(orNull(textColumn(40))) phone: string | null;
  @Column(orNull(textColumn(254))) email: string | null;
  /** A small picture, as an address that holds it. */
  @Column(orNull({ type: 'text' })) logo: string | null;
  @Column('int') version: number;
}
