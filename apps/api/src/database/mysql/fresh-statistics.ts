import type { QueryRunner } from 'typeorm';

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
