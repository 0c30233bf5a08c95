import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, int, orNull, time, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, ofGroup, type TablePlan } from './table-plan.js';

/** Discount letters and their rows. */
export class DiscountLetters1763900000220 implements MigrationInterface {
  name = 'DiscountLetters1763900000220';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, tables);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'discount_letter',
    columns: {
      id,
      groupId: id,
      version: int,
      name: varchar(100),
      nameEqual: varbinary(400),
      nameKey: varbinary(400),
      searchText: varbinary(400),
      inactivatedAt: orNull(time),
      createdAt: time,
      updatedAt: time,
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_discount_letter_name: ['groupId', 'nameEqual'] },
    indexes: { ix_discount_letter_name: ['groupId', 'nameKey', 'id'] },
    foreignKeys: [ofGroup],
  },
  {
    name: 'discount_letter_row',
    columns: {
      groupId: id,
      letterId: id,
      // The article group, or sixteen zeros for all articles: NULL would let a letter have several such rows.
      rowKey: id,
      articleGroupId: orNull(id),
      // Hundredths of a percent.
      percent: int,
    },
    primaryKey: ['groupId', 'letterId', 'rowKey'],
    indexes: { ix_discount_letter_row_group: ['groupId', 'articleGroupId'] },
    foreignKeys: [
      {
        columns: ['groupId', 'letterId'],
        table: 'discount_letter',
        references: ['groupId', 'id'],
        onDelete: 'CASCADE',
      },
      {
        columns: ['groupId', 'articleGroupId'],
        table: 'article_group',
        references: ['groupId', 'id'],
        onDelete: 'RESTRICT',
      },
    ],
    clustered: true,
  },
];
