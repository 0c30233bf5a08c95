import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** One setting's change. The database refuses to alter or remove it. */
@Entity('settings_history')
export class SettingsHistoryEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(timeColumn) at: number;
  @Column(orNull(idColumn)) actorId: Buffer | null;
  /** As it was then. */
  @Column(textColumn(255)) actorName: string;
  @Column(textColumn(60)) settingKey: string;
  @Column(orNull({ type: 'text' })) oldValue: string | null;
  @Column(orNull({ type: 'text' })) newValue: string | null;
}
