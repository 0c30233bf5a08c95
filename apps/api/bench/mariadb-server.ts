import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import type { MysqlConfig } from '../src/config.js';
import { findProgram, freePort } from '../test/before-all-tests.js';
import { keepProcess } from './kept-process.js';

export interface MariadbServer {
  readonly pid: number;
  readonly config: MysqlConfig;
  stop(): Promise<void>;
}

/** Makes an empty server in a folder. */
export function installMariadb(folder: string): void {
  const installed = spawnSync(
    program('mariadb-install-db'),
    ['--no-defaults', `--datadir=${folder}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...account],
    { encoding: 'utf8' },
  );
  if (installed.status !== 0) throw new Error(`mariadb-install-db failed:\n${installed.stdout}${installed.stderr}`);
}

/** Serves the folder on a port of its own. Durable: a commit is on the disk before it is answered, as in production. */
export async function startMariadb(folder: string, { durable }: { readonly durable: boolean }): Promise<MariadbServer> {
  const port = await freePort();
  const options = [
    '--no-defaults',
    `--datadir=${folder}`,
    '--socket=socket', // In the folder; a whole path may be too long for a socket.
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--innodb-buffer-pool-size=512M',
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 2}`,
    ...account,
  ];
  const server = await keepProcess(program('mariadbd'), options, path.join(folder, 'server.log'));
  const config: MysqlConfig = { kind: 'mysql', host: '127.0.0.1', port, user: 'root', password: '', database };
  const { host, user } = config;
  for (const deadline = Date.now() + 60_000; ; await pause(100)) {
    try {
      const connection = await mysql.createConnection({ host, port, user });
      await connection.query(`CREATE DATABASE IF NOT EXISTS ${database}`);
      await connection.end();
      return { pid: server.pid, config, stop: () => server.stop() };
    } catch (cause) {
      if (Date.now() < deadline && server.isRunning()) continue;
      await server.stop();
      throw new Error(`The bench's MariaDB server did not answer:\n${server.said()}`, { cause });
    }
  }
}

const database = 'register';
const account = process.getuid?.() === 0 ? ['--user=root'] : [];

function program(name: string): string {
  const found = findProgram(name);
  if (!found)
    throw new Error(
      `--db mariadb needs ${name} (Debian and Ubuntu: apt-get install mariadb-server). Measure SQLite alone with --db sqlite.`,
    );
  return found;
}
