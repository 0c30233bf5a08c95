import { afterEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../../test/database.js';
import { keys } from '../duplicate-key.js';
import { newId } from '../ids.js';
import type { SqlValue } from '../sql.js';
import { migrations } from './all.js';

const opened: TestDatabase[] = [];
async function fresh(): Promise<TestDatabase> {
  const database = await openTestDatabase({ migrated: false });
  opened.push(database);
  return database;
}
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
});

describe('the migrations', () => {
  it('run up, down and up again, and leave nothing behind on the way down', async () => {
    const database = await fresh();
    const names = migrations.map(({ name }) => name);
    expect(await database.pendingMigrations()).toEqual(names);
    await database.migrate();
    const full = await schemaOf(database);
    expect(await database.pendingMigrations()).toEqual([]);
    for (const _ of names) await database.revertLastMigration();
    expect(await schemaOf(database)).toEqual([]);
    expect(await database.pendingMigrations()).toEqual(names);
    await database.migrate();
    expect(await schemaOf(database)).toEqual(full);
  }, 120_000);

  it('each change the schema (all but one on SQLite, too), and can be taken back one by one', async () => {
    const database = await fresh();
    await database.migrate();
    const stages = new Set([JSON.stringify(await schemaOf(database))]);
    for (const _ of migrations) {
      await database.revertLastMigration();
      stages.add(JSON.stringify(await schemaOf(database)));
    }
    expect(stages.size).toBe(migrations.length + 1 - (testedDatabase === 'sqlite' ? onMysqlAlone.length : 0));
  }, 120_000);

  it('run once when several processes start at the same moment', async () => {
    const database = await fresh();
    const others = await Promise.all([database.openAgain(), database.openAgain()]);
    await Promise.all([database, ...others].map((process) => process.migrate()));
    const rows = await database.read.all<{ name: string }>('SELECT name FROM schema_migration ORDER BY id');
    expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  });

  it('make what every other test finds in its own database', async () => {
    const [migrated, found] = [await fresh(), await openTestDatabase()];
    opened.push(found);
    await migrated.migrate();
    expect(await schemaOf(found)).toEqual(await schemaOf(migrated));
    expect(await found.pendingMigrations()).toEqual([]);
  });

  it('are run again whole after a start that was cut off', async () => {
    const database = await fresh();
    await database.migrate();
    // As a killed process leaves it on MySQL: tables made, nothing written down.
    await database.unitOfWork.inTransaction((tx) => tx.sql.run('DELETE FROM schema_migration'));
    await database.migrate();
    expect(await database.pendingMigrations()).toEqual([]);
  });
});

describe('the schema', () => {
  it('has the columns that the entities declare, and their primary keys', async () => {
    const database = await fresh();
    await database.migrate();
    for (const entity of database.dataSource.entityMetadatas) {
      const columns = await columnsOf(database, entity.tableName);
      const declared = entity.columns.map(({ databaseName, isNullable }) => ({
        name: databaseName,
        nullable: isNullable,
      }));
      expect({
        table: entity.tableName,
        columns: columns.map(({ name, nullable }) => ({ name, nullable })).sort(byName),
      }).toEqual({
        table: entity.tableName,
        columns: declared.sort(byName),
      });
      expect({
        table: entity.tableName,
        key: columns
          .filter(({ key }) => key > 0)
          .sort((a, b) => a.key - b.key)
          .map(({ name }) => name),
      }).toEqual({
        table: entity.tableName,
        key: entity.primaryColumns.map(({ databaseName }) => databaseName),
      });
    }
  });

  it("has a group and a key that begins with it in every table of a group's data", async () => {
    const database = await fresh();
    await database.migrate();
    // Found before the group is known: by e-mail, by cookie, by link, by account.
    const above = [
      'account',
      'factor_reset',
      'known_device',
      'login_throttle',
      'one_time_link',
      'passkey',
      'passkey_challenge',
      'recovery_code',
      'second_factor',
      'session',
      'tenant_group',
    ];
    for (const entity of database.dataSource.entityMetadatas.filter(({ tableName }) => !above.includes(tableName))) {
      expect([entity.tableName, entity.primaryColumns[0]?.databaseName]).toEqual([entity.tableName, 'groupId']);
    }
  });

  it('names every unique index in the table that turns duplicates into violations', async () => {
    const database = await fresh();
    await database.migrate();
    const found = await uniqueIndexesOf(database);
    expect(found.filter((index) => !ofTheSearchIndex.includes(index)).sort()).toEqual(
      keys.map(({ index }) => index as string).sort(),
    );
  });

  it('lets nobody change or remove history', async () => {
    const database = await fresh();
    await database.migrate();
    const [groupId, id] = [newId(), newId()];
    const write = (sql: string, params: SqlValue[]) =>
      database.unitOfWork.inTransaction((tx) => tx.sql.run(sql, params));
    await write(
      `INSERT INTO settings_history (id, groupId, at, actorName, settingKey, oldValue, newValue) VALUES (?, ?, ?, 'Invented Person', 'numberMinLength', '1', '4')`,
      [id, groupId, 1_763_900_000_000],
    );
    await expect(write('UPDATE settings_history SET newValue = ? WHERE groupId = ?', ['5', groupId])).rejects.toThrow(
      'append-only',
    );
    await expect(write('DELETE FROM settings_history WHERE groupId = ?', [groupId])).rejects.toThrow('append-only');
    expect(await database.read.all('SELECT newValue FROM settings_history WHERE groupId = ?', [groupId])).toEqual([
      { newValue: '4' },
    ]);
  });

  it("refuses a row that refers to another group's customer", async () => {
    const database = await fresh();
    await database.migrate();
    const stray = database.unitOfWork.inTransaction((tx) =>
      tx.sql.run(
        `INSERT INTO customer_address (groupId, customerId, kind, city) VALUES (?, ?, 'VISITING', 'Påhittad')`,
        [newId(), newId()],
      ),
    );
    await expect(stray).rejects.toThrow(/foreign key/i);
  });
});

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
// The search index numbers its own rows: nothing a person enters can repeat them.
const ofTheSearchIndex = ['uq_customer_gram', 'uq_contact_register'];
const onMysqlAlone = ['GramNumbers1763900000720'];
const housekeeping = ['schema_migration', 'schema_lease'];

/** Every table's making, as the database tells it. */
async function schemaOf({ read }: TestDatabase): Promise<string[]> {
  if (testedDatabase === 'sqlite') {
    const rows = await read.all<{ tbl_name: string; sql: string }>(
      `SELECT tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    );
    return rows.filter(({ tbl_name }) => !housekeeping.includes(tbl_name)).map(({ sql }) => sql);
  }
  const tables = await read.all<{ name: string }>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name',
  );
  const shown = [];
  for (const { name } of tables.filter((table) => !housekeeping.includes(table.name))) {
    const [row] = await read.all<{ 'Create Table': string }>(`SHOW CREATE TABLE ${name}`);
    shown.push(row?.['Create Table'] ?? '');
  }
  const triggers = await read.all<{ name: string }>(
    'SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE() ORDER BY trigger_name',
  );
  return [...shown, ...triggers.map(({ name }) => name)];
}

interface ColumnFacts {
  readonly name: string;
  readonly nullable: boolean;
  /** The place in the primary key from 1, or 0. */
  readonly key: number;
}

async function columnsOf({ read }: TestDatabase, table: string): Promise<ColumnFacts[]> {
  if (testedDatabase === 'sqlite') {
    const rows = await read.all<{ name: string; notnull: number; pk: number }>(
      'SELECT name, "notnull", pk FROM pragma_table_info(?)',
      [table],
    );
    return rows.map(({ name, notnull, pk }) => ({ name, nullable: notnull === 0, key: pk }));
  }
  const rows = await read.all<{ name: string; nullable: string; place: number | null }>(
    `SELECT c.column_name AS name, c.is_nullable AS nullable, k.ordinal_position AS place
     FROM information_schema.columns c
     LEFT JOIN information_schema.key_column_usage k
       ON k.table_schema = c.table_schema AND k.table_name = c.table_name AND k.column_name = c.column_name AND k.constraint_name = 'PRIMARY'
     WHERE c.table_schema = DATABASE() AND c.table_name = ?`,
    [table],
  );
  return rows.map(({ name, nullable, place }) => ({ name, nullable: nullable === 'YES', key: place ?? 0 }));
}

async function uniqueIndexesOf({ read }: TestDatabase): Promise<string[]> {
  const rows = await read.all<{ name: string }>(
    testedDatabase === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE UNIQUE%'`
      : `SELECT DISTINCT index_name AS name FROM information_schema.statistics WHERE table_schema = DATABASE() AND non_unique = 0 AND index_name <> 'PRIMARY'`,
  );
  return rows.map(({ name }) => name);
}
