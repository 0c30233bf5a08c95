import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { column, id, int, orNull, time, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, ofGroup, type TablePlan } from './table-plan.js';

/** Subgroups, and which of them the customers begin with that a user makes. */
export class Subgroups1763900000201 implements MigrationInterface {
  name = 'Subgroups1763900000201';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    if (await runner.hasColumn('membership', defaultSubgroup)) return;
    const dialect = runner.dataSource.options.type === 'mysql' ? 'mysql' : 'sqlite';
    await runner.addColumn('membership', new TableColumn(column(dialect, defaultSubgroup, orNull(id))));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('membership', defaultSubgroup);
    await dropTables(runner, tables);
  }
}

const defaultSubgroup = 'defaultSubgroupId';

const tables: readonly TablePlan[] = [
  {
    name: 'subgroup',
    columns: {
      id,
      groupId: id,
      version: int,
      name: varchar(100),
      nameKey: varbinary(400),
      nameSort: varbinary(400),
      organisationNumber: orNull(varchar(10)),
      searchText: varbinary(800),
      inactivatedAt: orNull(time),
      createdAt: time,
      updatedAt: time,
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_subgroup_name: ['groupId', 'nameKey'] },
    indexes: { ix_subgroup_name: ['groupId', 'nameSort', 'id'] },
    foreignKeys: [ofGroup],
  },
];
