import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytesColumn, idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** Something left for somebody: in their bell, or to be sent by e-mail or text message. Data, no sentences: those are made when it is sent or read. */
@Entity('message')
export class MessageEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(textColumn(40)) kind: string;
  @Column(textColumn(12)) channel: string;
  /** USER: a membership. LOGIN: a customer's login. */
  @Column(textColumn(10)) recipientKind: string;
  @Column(orNull(idColumn)) recipientId: Buffer | null;
  /** As they were called when it was left. */
  @Column(textColumn(255)) recipientName: string;
  /** Where it went last, or will go. Null in the bell. */
  @Column(orNull(textColumn(254))) address: string | null;
  @Column(textColumn(2)) language: string;
  /** The customer it is about, or whose login it is for; null for none, and where it is about several. */
  @Column(orNull(idColumn)) customerId: Buffer | null;
  @Column('int') customers: number;
  /** The link that it brings, sealed with the group's key; gone once it has been sent. */
  @Column(orNull({ type: 'text' })) secret: string | null;
  /** The text of a mail that was kept here in place of being sent, sealed. */
  @Column(orNull({ type: 'text' })) caught: string | null;
  /** The job that leaves it: it is sent when that has ended. */
  @Column(orNull(idColumn)) jobId: Buffer | null;
  /** What one job leaves for one person is one message. */
  @Column(orNull({ type: 'binary', length: 16 })) onceKey: Buffer | null;
  @Column(textColumn(15)) authorKind: string;
  @Column(orNull(idColumn)) authorId: Buffer | null;
  @Column(textColumn(255)) authorName: string;
  /** What the log is searched by, folded. */
  @Column('text') words: string;
  @Column(timeColumn) createdAt: number;
  @Column(textColumn(10)) state: string;
  /** When it was left, or asked for anew: three days from then on it is tried. */
  @Column(timeColumn) since: number;
  /** When it is tried next; while it is being sent, until when nobody else may. */
  @Column(timeColumn) availableAt: number;
  /** When what it brings is of no use any more. */
  @Column(orNull(timeColumn)) expiresAt: number | null;
  @Column('int') attempts: number;
  @Column(orNull(bytesColumn(16))) leasedBy: Buffer | null;
  @Column(orNull(textColumn(20))) failure: string | null;
  @Column(orNull(timeColumn)) endedAt: number | null;
  /** When its receiver put it away in the bell. */
  @Column(orNull(timeColumn)) clearedAt: number | null;
}
