import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../ids.js';

/** Custom fields that the search looks in have a place in the texts that customers are found by. */
export class SearchedFields1763900000480 implements MigrationInterface {
  name = 'SearchedFields1763900000480';

  async up(runner: QueryRunner): Promise<void> {
    const isMysql = runner.dataSource.options.type === 'mysql';
    // TypeORM would copy the whole table on SQLite.
    if (!(await runner.hasColumn('custom_field', 'searchPlace')))
      await runner.query('ALTER TABLE custom_field ADD COLUMN searchPlace tinyint NULL');
    if (!(await runner.hasColumn('custom_field', 'indexedTo')))
      await runner.query(`ALTER TABLE custom_field ADD COLUMN indexedTo ${isMysql ? 'BINARY(16)' : 'blob'} NULL`);
    await placeFields(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM job WHERE kind = '${kind}'`);
    // Without the places nobody could tell whose words they are.
    await runner.query(
      `UPDATE customer_search SET text = SUBSTR(text, 1, INSTR(text, X'08')) WHERE INSTR(text, X'08') < LENGTH(text)`,
    );
    for (const column of ['searchPlace', 'indexedTo'])
      await runner.query(`ALTER TABLE custom_field DROP COLUMN ${column}`);
  }
}

const kind = 'SEARCHED_FIELDS';

/** Fields that were meant to be searched are from now on; a job for each group brings its customers in line. */
async function placeFields(runner: QueryRunner): Promise<void> {
  const fields = (await runner.query(
    'SELECT groupId, id, definition FROM custom_field WHERE deleted = 0 ORDER BY groupId, position, id',
  )) as { readonly groupId: Buffer; readonly id: Buffer; readonly definition: string }[];
  const placed = new Map<string, number>();
  for (const { groupId, id, definition } of fields) {
    if (!(JSON.parse(definition) as { searchable: boolean }).searchable) continue;
    const group = groupId.toString('hex');
    const place = placed.get(group) ?? 0;
    placed.set(group, place + 1);
    await runner.query('UPDATE custom_field SET searchPlace = ?, indexedTo = ? WHERE groupId = ? AND id = ?', [
      place,
      Buffer.alloc(16),
      groupId,
      id,
    ]);
    if (place === 0) await enqueue(runner, groupId);
  }
}

async function enqueue(runner: QueryRunner, groupId: Buffer): Promise<void> {
  const now = Date.now();
  await runner.query(
    `INSERT INTO job (groupId, id, kind, status, createdAt, leaseUntil, progressDone, progressTotal, attempts, payload)
     VALUES (?, ?, '${kind}', 'QUEUED', ?, ?, 0, 0, 0, '{}')`,
    [groupId, newId(), now, now],
  );
}
