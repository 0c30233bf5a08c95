import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, textColumn } from '../database/entity-columns.js';

/** How a user wants to be told of one subject, beside the bell. No row: neither way. */
@Entity('notification_choice')
export class NotificationChoiceEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) membershipId: Buffer;
  @PrimaryColumn(textColumn(40)) subject: string;
  @Column('tinyint') email: number;
  @Column('tinyint') sms: number;
}
