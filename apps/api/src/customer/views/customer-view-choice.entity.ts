import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, textColumn } from '../../database/entity-columns.js';

/** What somebody has chosen about a view for themselves: columns and layout; under no view, the one to begin with. */
@Entity('customer_view_choice')
export class CustomerViewChoiceEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  /** The membership; the group itself for what holds for everyone. */
  @PrimaryColumn(idColumn) whoId: Buffer;
  /** `viw_…`, the name of a built-in view, or nothing. */
  @PrimaryColumn(textColumn(40)) viewKey: string;
  @Column(jsonColumn) content: unknown;
}
