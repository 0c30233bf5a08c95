import type { DataSource } from 'typeorm';
import type { SchemaChange } from '../open-database.js';
import type { Sql } from '../sql.js';
import { keepStatisticsFresh } from './statistics.js';
import { withMigrationLease } from './migration-lease.js';

/** Changes the schema while no other process does. MySQL commits each DDL statement, so a migration that was cut off is run again. */
export async function migrateMysql(dataSource: DataSource, sql: Sql, change: SchemaChange): Promise<void> {
  await withMigrationLease(sql, async () => {
    const runner = dataSource.createQueryRunner('master');
    try {
      await change(runner);
      await keepStatisticsFresh(runner);
    } finally {
      await runner.release();
    }
  });
}
