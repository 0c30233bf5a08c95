import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';
import { bigint, id, int, orNull, text, time, tinyint, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, ofGroup, type TablePlan } from './table-plan.js';

/** Articles, their groups, and the history of every register that is not the customers'. */
export class Articles1763900000120 implements MigrationInterface {
  name = 'Articles1763900000120';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    await makeAppendOnly(runner, 'entry_history');
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'article_group',
    columns: {
      id,
      groupId: id,
      version: int,
      name: varchar(100),
      nameEqual: varbinary(400),
      nameKey: varbinary(400),
      inactivatedAt: orNull(time),
      createdAt: time,
      updatedAt: time,
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_article_group_name: ['groupId', 'nameEqual'] },
    indexes: { ix_article_group_name: ['groupId', 'nameKey', 'id'] },
    foreignKeys: [ofGroup],
  },
  {
    name: 'article',
    columns: {
      id,
      groupId: id,
      version: int,
      number: varchar(64),
      numberKey: varbinary(200),
      name: varchar(255),
      nameKey: varbinary(400),
      searchText: varbinary(1200),
      unit: orNull(varchar(20)),
      // Öre.
      price: orNull(bigint),
      // Hundredths of a percent.
      vatRate: orNull(int),
      articleGroupId: orNull(id),
      timeArticle: tinyint,
      inactivatedAt: orNull(time),
      createdAt: time,
      updatedAt: time,
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_article_number: ['groupId', 'numberKey'] },
    indexes: {
      ix_article_name: ['groupId', 'nameKey', 'id'],
      ix_article_group: ['groupId', 'articleGroupId', 'id'],
    },
    foreignKeys: [
      ofGroup,
      {
        columns: ['groupId', 'articleGroupId'],
        table: 'article_group',
        references: ['groupId', 'id'],
        onDelete: 'RESTRICT',
      },
    ],
  },
  {
    name: 'entry_history',
    columns: {
      id,
      groupId: id,
      entryId: id,
      kind: varchar(20),
      version: int,
      at: time,
      actorKind: varchar(20),
      actorId: orNull(id),
      actorName: varchar(255),
      source: varchar(10),
      action: varchar(20),
      field: varchar(60),
      part: orNull(varchar(60)),
      oldValue: orNull(text),
      newValue: orNull(text),
    },
    primaryKey: ['groupId', 'id'],
    indexes: { ix_entry_history_entry: ['groupId', 'entryId', 'id'] },
  },
];
