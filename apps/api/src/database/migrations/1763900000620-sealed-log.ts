import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';
import { bigint, binary, id, int, time, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, type TablePlan } from './table-plan.js';

/** The log tells of customers too, is found by who did what, and it and the histories are sealed. */
export class SealedLog1763900000620 implements MigrationInterface {
  name = 'SealedLog1763900000620';

  async up(runner: QueryRunner): Promise<void> {
    const type = runner.dataSource.options.type === 'mysql' ? 'BINARY(16)' : 'blob';
    // TypeORM would copy the whole table on SQLite.
    for (const name of columns)
      if (!(await runner.hasColumn('access_event', name)))
        await runner.query(`ALTER TABLE access_event ADD COLUMN ${name} ${type} NULL`);
    const there = await indexNames(runner);
    for (const index of indexes) if (!there.includes(index.name)) await runner.createIndex('access_event', index);
    await createTables(runner, tables);
    await makeAppendOnly(runner, 'audit_seal');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
    const there = await indexNames(runner);
    for (const index of indexes) if (there.includes(index.name)) await runner.dropIndex('access_event', index);
    for (const name of columns)
      if (await runner.hasColumn('access_event', name))
        await runner.query(`ALTER TABLE access_event DROP COLUMN ${name}`);
  }
}

const columns = ['customerId', 'historyId'];

const indexes = [
  new TableIndex({ name: 'ix_access_event_customer', columnNames: ['groupId', 'customerId', 'position'] }),
  new TableIndex({ name: 'ix_access_event_actor', columnNames: ['groupId', 'actorId', 'position'] }),
  new TableIndex({ name: 'ix_access_event_action', columnNames: ['groupId', 'action', 'position'] }),
];

async function indexNames(runner: QueryRunner): Promise<(string | undefined)[]> {
  return (await runner.getTable('access_event'))?.indices.map(({ name }) => name) ?? [];
}

// No foreign key: as the histories, it outlives what it tells of.
const tables: readonly TablePlan[] = [
  {
    name: 'audit_seal',
    columns: {
      groupId: id,
      id,
      // Counts the group's seals from 1: of two that make the same one, the second is refused.
      number: bigint,
      log: varchar(20),
      // Keys of rows: after this one, up to and with that one.
      fromKey: varbinary(16),
      toKey: varbinary(16),
      rowCount: int,
      rowsMac: binary(32),
      keyId: binary(8),
      sealedAt: time,
      // Of all of the above and of the seal before.
      mac: binary(32),
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_audit_seal_number: ['groupId', 'number'] },
    indexes: { ix_audit_seal_log: ['groupId', 'log', 'number'] },
  },
];
