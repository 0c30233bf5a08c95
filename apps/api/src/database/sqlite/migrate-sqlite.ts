import type { SchemaChange } from '../open-database.js';
import type { WriteRunner } from './sqlite-runners.js';

/**
 * Changes the schema in one transaction that begins as a writer: a second process waits, then finds it done,
 * and a process killed half-way leaves nothing behind.
 */
export async function migrateSqlite(runner: WriteRunner, change: SchemaChange): Promise<void> {
  await runner.beforeMigration(); // Foreign keys off: rebuilding a table must not cascade into its children.
  try {
    await runner.startTransaction();
    try {
      await change(runner);
      const broken = (await runner.query('PRAGMA foreign_key_check')) as unknown[];
      if (broken.length > 0)
        throw new Error(
          `The migration would leave ${broken.length} rows without the row they refer to. Nothing was changed.`,
        );
      await runner.commitTransaction();
    } catch (error) {
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  } finally {
    await runner.afterMigration();
    await runner.release();
  }
}
