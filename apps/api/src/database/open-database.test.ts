import fs from 'node:fs';
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startProgram } from '../../test/programs.js';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../test/database.js';
import type { MysqlConfig, SqliteConfig } from '../config.js';
import { newId } from './ids.js';
import { openDatabase } from './open-database.js';
import { openSqliteReader } from './sqlite/open-sqlite.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const insert = `INSERT INTO counter (groupId, name, value) VALUES (?, 'a', 1)`;
const count = 'SELECT COUNT(*) AS n FROM counter WHERE groupId = ?';

describe('three processes that start at the same moment on an empty register', () => {
  it('all come up, and one of them makes the tables', async () => {
    const empty = await openTestDatabase({ migrated: false });
    const started = Array.from({ length: 3 }, () =>
      startProgram('starts-up', { DATABASE: JSON.stringify(empty.config) }),
    );
    await Promise.all(started.map((process) => process.wrote(1)));
    for (const process of started) await process.kill();
    expect(started.map(({ lines }) => lines)).toEqual([['ready'], ['ready'], ['ready']]);
    expect(await empty.pendingMigrations()).toEqual([]);
    await empty.close();
  }, 60_000);
});

describe('closing', () => {
  it('waits for the writes under way and refuses new ones', async () => {
    const groupId = newId();
    const closing = await database.openAgain();
    const underWay = closing.unitOfWork.inTransaction(async (tx) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await tx.sql.run(insert, [groupId]);
    });
    const closed = closing.close();
    await expect(closing.unitOfWork.inTransaction(() => Promise.resolve())).rejects.toThrow('The register is closing');
    await underWay;
    await closed;
    expect(await database.read.all(count, [groupId])).toEqual([{ n: 1 }]);
  });
});

(testedDatabase === 'sqlite' ? describe : describe.skip)('the embedded database', () => {
  const file = () => (database.config as SqliteConfig).file;

  it('makes the folder it lies in, and forgets nothing between two starts', async () => {
    const deep = path.join(path.dirname(file()), 'not', 'there', 'yet', 'register.sqlite');
    const first = await openDatabase({ database: { kind: 'sqlite', file: deep } });
    await first.migrate();
    await first.unitOfWork.inTransaction((tx) => tx.sql.run(insert, [Buffer.alloc(16)]));
    await first.close();
    const second = await openDatabase({ database: { kind: 'sqlite', file: deep } });
    expect(await second.read.all(count, [Buffer.alloc(16)])).toEqual([{ n: 1 }]);
    await second.close();
  });

  it('is written so that an acknowledged write outlives a power cut', async () => {
    await database.unitOfWork.inTransaction(async ({ sql }) => {
      expect(await sql.all('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
      expect(await sql.all('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
      expect(await sql.all('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    });
  });

  it.each([
    ['a folder', (target: string) => fs.mkdirSync(target)],
    [
      'something else than a database',
      (target: string) => fs.writeFileSync(target, 'not a database at all, only words in a file'),
    ],
  ])('says in words that it cannot be opened when %s lies in its place', async (_, put) => {
    const target = path.join(path.dirname(file()), newId().toString('hex'));
    put(target);
    await expect(openDatabase({ database: { kind: 'sqlite', file: target } })).rejects.toThrow(
      `DATA_DIR: the database ${target} cannot be opened`,
    );
  });

  it('gives a worker thread a connection that reads and never writes', async () => {
    const groupId = newId();
    const reader = await openSqliteReader(file());
    await database.unitOfWork.inTransaction((tx) => tx.sql.run(insert, [groupId]));
    expect(await reader.read.all(count, [groupId])).toEqual([{ n: 1 }]);
    await expect(reader.read.run(insert, [newId()])).rejects.toThrow('readonly');
    reader.close();
  });
});

(testedDatabase === 'sqlite' ? describe.skip : describe)('a server', () => {
  const config = () => database.config as MysqlConfig;

  it('that is not up yet is waited for', async () => {
    const { host, port } = config();
    let asked = 0;
    const relay = net.createServer((socket) => {
      asked += 1;
      if (asked === 1) return socket.destroy();
      return socket
        .on('error', () => undefined)
        .pipe(net.connect(port, host).on('error', () => undefined))
        .pipe(socket);
    });
    await once(relay.listen(0, host), 'listening');
    const { port: late } = relay.address() as AddressInfo;
    const opened = await openDatabase({ database: { ...config(), port: late } }, { connectPatienceMs: 10_000 });
    expect(asked).toBeGreaterThan(1);
    expect(await opened.read.all('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await opened.close();
    await new Promise((resolve) => relay.close(resolve));
  });

  it('that never comes up, a wrong user and a database that is not there are each named', async () => {
    const open = (change: Partial<MysqlConfig>) =>
      openDatabase({ database: { ...config(), ...change } }, { connectPatienceMs: 200 });
    const port = 1; // Below those that a system gives out, and nobody's.
    await expect(open({ port })).rejects.toThrow(
      `DATABASE_URL: no database server answered at 127.0.0.1:${port} within 0.2 s (ECONNREFUSED)`,
    );
    await expect(open({ user: 'nobody', password: 'secret-word' })).rejects.toThrow(
      'does not accept the user "nobody"',
    );
    await expect(open({ user: 'nobody', password: 'secret-word' })).rejects.not.toThrow('secret-word');
    await expect(open({ database: 'not_there' })).rejects.toThrow('there is no database "not_there"');
  });

  // Changes the whole server, so only the test run's own; it ends with the settings it was started with.
  (testedDatabase === 'mariadb' ? describe : describe.skip)('of our own', () => {
    it('that may lose saved changes in a power cut is warned of', async () => {
      const settings = async (commit: number, log: number) => {
        await database.read.run(`SET GLOBAL innodb_flush_log_at_trx_commit = ${commit}`);
        await database.read.run(`SET GLOBAL sync_binlog = ${log}`);
        return (await database.warnings()).map((warning) => warning.match(/innodb_\w+|sync_binlog/)?.[0]);
      };
      expect(await settings(1, 1)).toEqual([]);
      expect(await settings(2, 0)).toEqual(['innodb_flush_log_at_trx_commit', 'sync_binlog']);
    });
  });

  it('is spoken to strictly, in UTC, locking no gaps', async () => {
    const [row] = await database.read.all(
      'SELECT @@session.sql_mode AS mode, @@session.time_zone AS zone, @@session.character_set_client AS charset',
    );
    expect(row).toMatchObject({
      mode: expect.stringContaining('STRICT_ALL_TABLES'),
      zone: '+00:00',
      charset: 'utf8mb4',
    });
    // MySQL and MariaDB name the variable differently.
    const [isolation] = await database.read.all(
      `SHOW SESSION VARIABLES WHERE Variable_name IN ('tx_isolation', 'transaction_isolation')`,
    );
    expect(isolation).toMatchObject({ Value: 'READ-COMMITTED' });
  });
});
