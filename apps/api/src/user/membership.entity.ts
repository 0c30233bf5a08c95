import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** Makes an account a user of a group. */
@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(idColumn) accountId: Buffer;
  @Column(textColumn(255)) name: string;
  /** The template that the permissions were copied from; changing the template changes nobody. */
  @Column(textColumn(40)) role: string;
  @Column(jsonColumn) permissions: string[];
  /** Fields of the card that are closed to this user; null for none. */
  @Column(orNull(jsonColumn)) closedFields: string[] | null;
  @Column('int') version: number;
  @Column(timeColumn) createdAt: number;
  /** When the invitation was taken; until then nobody acts as this user. */
  @Column(orNull(timeColumn)) acceptedAt: number | null;
  /** As whoever invites wrote it; null from when the invitation is taken: then the account's holds. */
  @Column(orNull(textColumn(254))) invitedEmail: string | null;
  /** What invitations are written in; null from when one is taken. */
  @Column(orNull(textColumn(2))) invitedLanguage: string | null;
  @Column(orNull(timeColumn)) deactivatedAt: number | null;
  /** What the customers begin with that this user makes. */
  @Column(orNull(idColumn)) defaultSubgroupId: Buffer | null;
  /** Where text messages go: with + and country code. */
  @Column(orNull(textColumn(20))) mobile: string | null;
}
