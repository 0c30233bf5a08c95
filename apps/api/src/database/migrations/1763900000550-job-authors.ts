import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who asked for a job, a user or a key, in a column of its own: one's own jobs are found by an index. */
export class JobAuthors1763900000550 implements MigrationInterface {
  name = 'JobAuthors1763900000550';

  async up(runner: QueryRunner): Promise<void> {
    const type = runner.dataSource.options.type === 'mysql' ? 'BINARY(16)' : 'blob';
    // TypeORM would copy the whole table on SQLite.
    if (!(await runner.hasColumn('job', 'authorId')))
      await runner.query(`ALTER TABLE job ADD COLUMN authorId ${type} NULL`);
    if (!(await hasIndex(runner))) await runner.createIndex('job', index);
    await fillIn(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await hasIndex(runner)) await runner.dropIndex('job', index);
    if (await runner.hasColumn('job', 'authorId')) await runner.query('ALTER TABLE job DROP COLUMN authorId');
  }
}

const index = new TableIndex({ name: 'ix_job_author', columnNames: ['groupId', 'authorId', 'id'] });

async function hasIndex(runner: QueryRunner): Promise<boolean> {
  const table = await runner.getTable('job');
  return table?.indices.some(({ name }) => name === index.name) ?? false;
}

/** Of those that are there already the payload says it. */
async function fillIn(runner: QueryRunner): Promise<void> {
  const jobs = (await runner.query('SELECT groupId, id, payload FROM job WHERE authorId IS NULL')) as StoredJob[];
  for (const { groupId, id, payload } of jobs) {
    const { by } = JSON.parse(payload) as { readonly by?: { readonly id: string } };
    if (by)
      await runner.query('UPDATE job SET authorId = ? WHERE groupId = ? AND id = ?', [
        Buffer.from(by.id, 'hex'),
        groupId,
        id,
      ]);
  }
}

interface StoredJob {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly payload: string;
}
