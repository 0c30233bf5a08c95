import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { DatabaseConfig } from '../src/config.js';
import { migrations } from '../src/database/migrations/all.js';
import { openDatabase } from '../src/database/open-database.js';
import { readSecrets } from '../src/secrets.js';
import type { BenchedDatabase } from './bench-options.js';
import { generateGroup, generatorVersion, type GeneratedGroup } from './generate.js';
import { installMariadb, startMariadb } from './mariadb-server.js';

/** A generated register to measure on: a copy that may be written to. */
export interface GeneratedRegister extends GeneratedGroup {
  /** The server's DATA_DIR. */
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  /** The database server's process; undefined for the embedded database. */
  readonly databasePid: number | undefined;
  /** Stops the database and removes the copy. */
  remove(): Promise<void>;
}

/** Opens a copy of the generated register of this size, made before if there is none yet. */
export async function openRegister(folder: string, kind: BenchedDatabase, size: number): Promise<GeneratedRegister> {
  const original = path.join(folder, `${kind}-${size}`);
  const group = readMade(original, size) ?? (await make(original, kind, size));
  const dataDir = path.join(folder, `run-${kind}-${size}-${process.pid}`);
  await copy(original, dataDir);
  const removeCopy = () => fs.promises.rm(dataDir, { recursive: true, force: true });
  if (kind === 'sqlite')
    return { ...group, dataDir, database: sqliteIn(dataDir), databasePid: undefined, remove: removeCopy };
  const server = await startMariadb(path.join(dataDir, 'mariadb'), { durable: true });
  return {
    ...group,
    dataDir,
    database: server.config,
    databasePid: server.pid,
    remove: async () => {
      await server.stop();
      await removeCopy();
    },
  };
}

/** A file less than a moment ago is no fault: the embedded database folds its log when the maker's last statement is forgotten. */
async function copy(from: string, to: string): Promise<void> {
  const once = () => fs.promises.cp(from, to, { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
  await once().catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? once() : Promise.reject(error)));
}

async function make(folder: string, kind: BenchedDatabase, size: number): Promise<GeneratedGroup> {
  process.stderr.write(`Making ${size} invented customers on ${kind}, once …`);
  const began = performance.now();
  await fs.promises.rm(folder, { recursive: true, force: true });
  await fs.promises.mkdir(folder, { recursive: true, mode: 0o700 });
  const mariadb = path.join(folder, 'mariadb');
  if (kind === 'mariadb') installMariadb(mariadb);
  const server = kind === 'mariadb' ? await startMariadb(mariadb, { durable: false }) : undefined;
  const database = await openDatabase({ database: server?.config ?? sqliteIn(folder) });
  try {
    await database.migrate();
    const group = await generateGroup(database, readSecrets(folder), size);
    await database.close();
    await server?.stop();
    const made: Made = { stamp: stampOf(size), group };
    await fs.promises.writeFile(madeFile(folder), JSON.stringify(made), { mode: 0o600 });
    const seconds = (performance.now() - began) / 1000;
    process.stderr.write(` ${seconds.toFixed(1)} s, ${Math.round(size / seconds)} customers/s\n`);
    return group;
  } catch (error) {
    await database.close().catch(() => undefined);
    await server?.stop();
    throw error;
  }
}

const sqliteIn = (folder: string): DatabaseConfig => ({ kind: 'sqlite', file: path.join(folder, 'register.sqlite') });

interface Made {
  readonly stamp: string;
  readonly group: GeneratedGroup;
}

const madeFile = (folder: string): string => path.join(folder, 'made.json');

/** What was made by an older generator or for an older schema is made again. */
const stampOf = (size: number): string =>
  createHash('sha256')
    .update(JSON.stringify([generatorVersion, size, migrations.map(({ name }) => name)]))
    .digest('hex');

function readMade(folder: string, size: number): GeneratedGroup | undefined {
  if (!fs.existsSync(madeFile(folder))) return undefined;
  const made = JSON.parse(fs.readFileSync(madeFile(folder), 'utf8')) as Made;
  return made.stamp === stampOf(size) ? made.group : undefined;
}
