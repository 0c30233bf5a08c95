import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { foldKey } from '../fold-key.js';

/** Places that search sees no difference between share a key, so that an index alone counts and lists the customers of one. */
export class CityFold1763900000040 implements MigrationInterface {
  name = 'CityFold1763900000040';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('customer', 'cityFold'))) await runner.query(addColumn(runner));
    await fill(runner);
    await create(runner, ofPlace);
    await drop(runner, ofStatusAndPlace);
  }

  async down(runner: QueryRunner): Promise<void> {
    await create(runner, ofStatusAndPlace);
    await drop(runner, ofPlace);
    if (await runner.hasColumn('customer', 'cityFold')) await runner.query('ALTER TABLE customer DROP COLUMN cityFold');
  }
}

const ofPlace = new TableIndex({
  name: 'ix_customer_city_fold',
  columnNames: ['groupId', 'cityFold', 'nameKey', 'id', 'status'],
});

/** No longer asked: what it counted the other counts, and what it ordered the register's order by place holds. */
const ofStatusAndPlace = new TableIndex({
  name: 'ix_customer_status_city',
  columnNames: ['groupId', 'status', 'cityKey', 'nameKey', 'id'],
});

async function create(runner: QueryRunner, index: TableIndex): Promise<void> {
  if (!(await has(runner, index))) await runner.createIndex('customer', index);
}

async function drop(runner: QueryRunner, index: TableIndex): Promise<void> {
  if (await has(runner, index)) await runner.dropIndex('customer', index);
}

async function has(runner: QueryRunner, { name }: TableIndex): Promise<boolean> {
  const table = await runner.getTable('customer');
  return table?.indices.some((index) => index.name === name) ?? false;
}

/** The key of no place; those that have one get theirs below. TypeORM would copy the whole table on SQLite. */
const addColumn = (runner: QueryRunner): string =>
  `ALTER TABLE customer ADD COLUMN cityFold ${runner.dataSource.options.type === 'mysql' ? 'VARBINARY(64)' : 'blob'} NOT NULL DEFAULT X'FF'`;

interface Placed {
  readonly id: Buffer;
  readonly city: string;
}

/** In small statements: no table is locked for long, and a fill that was cut off is run again whole. */
async function fill(runner: QueryRunner): Promise<void> {
  const groups = (await runner.query('SELECT id FROM tenant_group')) as { readonly id: Buffer }[];
  for (const { id: groupId } of groups) {
    for (let after: Buffer = Buffer.alloc(16); ;) {
      const placed = (await runner.query(
        `SELECT id, city FROM customer WHERE groupId = ? AND id > ? AND city IS NOT NULL ORDER BY id LIMIT ${batch}`,
        [groupId, after],
      )) as Placed[];
      const last = placed.at(-1);
      if (!last) break;
      await writeKeys(runner, groupId, placed);
      after = last.id;
    }
  }
}

const batch = 250;

function writeKeys(runner: QueryRunner, groupId: Buffer, placed: readonly Placed[]): Promise<unknown> {
  const keyOfId = `CASE id ${placed.map(() => 'WHEN ? THEN ?').join(' ')} ELSE cityFold END`;
  return runner.query(
    `UPDATE customer SET cityFold = ${keyOfId} WHERE groupId = ? AND id IN (${placed.map(() => '?').join(', ')})`,
    [...placed.flatMap(({ id, city }) => [id, foldKey(city)]), groupId, ...placed.map(({ id }) => id)],
  );
}
