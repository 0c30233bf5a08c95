import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** One field's change of an article, an article group … The database refuses to alter or remove it. */
@Entity('entry_history')
export class EntryHistoryEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(idColumn) entryId: Buffer;
  /** The table of the entry. */
  @Column(textColumn(20)) kind: string;
  /** The version that the change made. */
  @Column('int') version: number;
  @Column(timeColumn) at: number;
  @Column(textColumn(20)) actorKind: string;
  @Column(orNull(idColumn)) actorId: Buffer | null;
  /** As it was then. */
  @Column(textColumn(255)) actorName: string;
  @Column(textColumn(10)) source: string;
  @Column(textColumn(20)) action: string;
  @Column(textColumn(60)) field: string;
  /** Which row of the entry, where the field is one of several. */
  @Column(orNull(textColumn(60))) part: string | null;
  @Column(orNull({ type: 'text' })) oldValue: string | null;
  @Column(orNull({ type: 'text' })) newValue: string | null;
}
