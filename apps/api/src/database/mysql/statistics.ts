import type { DataSource, QueryRunner } from 'typeorm';
import type { Sql } from '../sql.js';

/** Lets the server count a table anew while it is being filled, and whenever it starts. */
export const freshStatistics = 'STATS_PERSISTENT=0';

/**
 * Gives every table that lacks it `freshStatistics`. Counts that are kept follow seconds later, and not at all when the
 * server is stopped just then: for a register that was filled into empty tables each look-up would seem to find one row,
 * the whole group by the first column of a key as much as one customer by all of it, and one change would lock the group.
 */
export async function keepStatisticsFresh(runner: QueryRunner): Promise<void> {
  const tables = (await runner.query(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = DATABASE() AND engine = 'InnoDB' AND LOWER(create_options) NOT LIKE ?`,
    [`%${freshStatistics.toLowerCase()}%`],
  )) as { readonly name: string }[];
  for (const { name } of tables) await runner.query(`ALTER TABLE ${name} ${freshStatistics}`);
}

/**
 * Counts all tables, from samples: some milliseconds for each. Of how many rows share a key a server learns only when it
 * opens a table, and one that is in use stays open for as long as the server runs.
 */
export async function countTables(sql: Sql, { entityMetadatas }: DataSource): Promise<void> {
  await sql.all(`ANALYZE NO_WRITE_TO_BINLOG TABLE ${entityMetadatas.map(({ tableName }) => tableName).join(', ')}`);
}
