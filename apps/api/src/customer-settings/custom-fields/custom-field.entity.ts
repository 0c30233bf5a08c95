import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, orNull, textColumn, timeColumn } from '../../database/entity-columns.js';

/** A field that a group has defined. What is not looked up by stands in `definition` as JSON. */
@Entity('custom_field')
export class CustomFieldEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(textColumn(40)) fieldKey: string;
  @Column('int') position: number;
  @Column('boolean') deleted: boolean;
  @Column({ type: 'text' }) definition: string;
  /** Parts of the group that the field is limited to. */
  @Column(orNull({ type: 'text' })) subgroups: string | null;
  /** Which signs its words stand between in the texts that customers are found by; null while no text holds any. */
  @Column(orNull({ type: 'tinyint' })) searchPlace: number | null;
  /** While the texts of stored customers are brought in line with the definition: the last customer that is. */
  @Column(orNull(idColumn)) indexedTo: Buffer | null;
  @Column(timeColumn) updatedAt: number;
}
