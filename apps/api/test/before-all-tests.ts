import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';

/** Jest's global set-up. */
export default async function beforeAllTests(): Promise<void> {
  bundlePrograms();
  await startMariadb();
}

/** For `startProgram`: a program that compiles itself at each start takes three times as long to be there. */
function bundlePrograms(): void {
  const folder = path.resolve(__dirname, `../dist/tests-${process.pid}`);
  execFileSync(process.execPath, [path.resolve(__dirname, '../scripts/bundle.js'), folder], { stdio: 'inherit' });
  process.env['TEST_PROGRAMS'] = folder;
}

/** With TEST_DB=mariadb one private server in a temporary folder serves the whole run. */
async function startMariadb(): Promise<void> {
  if (process.env['TEST_DB'] !== 'mariadb') return;
  const programs = { install: findProgram('mariadb-install-db'), server: findProgram('mariadbd') };
  if (!programs.install || !programs.server) {
    throw new Error(
      'TEST_DB=mariadb needs mariadbd and mariadb-install-db (Debian and Ubuntu: apt-get install mariadb-server). Leave TEST_DB out to test on SQLite.',
    );
  }
  const folder = await quickFolder('register-mariadb-');
  const account = process.getuid?.() === 0 ? ['--user=root'] : [];
  const installed = spawnSync(
    programs.install,
    [
      '--no-defaults',
      `--datadir=${folder}/data`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...account,
    ],
    { encoding: 'utf8' },
  );
  if (installed.status !== 0) throw new Error(`mariadb-install-db failed:\n${installed.stdout}${installed.stderr}`);

  const port = await freePort();
  const server = spawn('/bin/sh', ['-c', keeper, folder, programs.server, ...serverOptions(folder, port), ...account], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  await answering(server, port, path.join(folder, 'error.log'));
  process.env['TEST_MYSQL_URL'] = `mysql://root@127.0.0.1:${port}/any`;
  globalThis.stopMariadb = () => stop(server);
}

/** Ends the server and removes its folder when the test run's end of the pipe closes, however the run ended. */
const keeper = `"$@" & server=$!; cat >/dev/null; kill -9 $server; wait $server 2>/dev/null; rm -rf "$0"`;

function serverOptions(folder: string, port: number): string[] {
  return [
    '--no-defaults',
    `--datadir=${folder}/data`,
    `--socket=${folder}/socket`,
    `--log-error=${folder}/error.log`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--innodb-buffer-pool-size=64M',
    // The server outlives every process that the tests kill, so its own disk need not be waited for.
    '--innodb-flush-log-at-trx-commit=2',
    '--innodb-flush-method=nosync',
    // As on a production server: row events need READ COMMITTED to work, and triggers need this switch.
    '--log-bin=binlog',
    '--server-id=1',
    '--log-bin-trust-function-creators=1',
  ];
}

async function answering(server: ChildProcess, port: number, log: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline && server.exitCode === null) {
    try {
      await (await mysql.createConnection({ host: '127.0.0.1', port, user: 'root' })).end();
      return;
    } catch {
      await pause(50);
    }
  }
  const said = await fs.promises.readFile(log, 'utf8').catch(() => 'It wrote no log.');
  await stop(server);
  throw new Error(`The private MariaDB server did not answer within 20 s:\n${said}`);
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.stdin?.end();
  await ended;
}

/** A new folder for a database of the tests: in memory where the machine has room for it, since a schema is made anew for each test file and disks take most of that time. */
export async function quickFolder(name: string): Promise<string> {
  return fs.promises.mkdtemp(path.join((await hasRoom(memory)) ? memory : os.tmpdir(), name));
}

const memory = '/dev/shm';
const roomNeeded = 4 * 2 ** 30;

async function hasRoom(folder: string): Promise<boolean> {
  const room = await fs.promises.statfs(folder).catch(() => null);
  return room !== null && room.bavail * room.bsize >= roomNeeded;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.')),
      );
    });
  });
}

/** Servers lie in sbin, which is not on everyone's PATH. */
export function findProgram(program: string): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/usr/bin',
    '/usr/local/bin',
  ];
  return folders.map((folder) => path.join(folder, program)).find((file) => fs.existsSync(file));
}

declare global {
  // Jest keeps one global object for set-up and tear-down.
  var stopMariadb: (() => Promise<void>) | undefined;
}
