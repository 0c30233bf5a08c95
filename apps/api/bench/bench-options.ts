import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export type BenchedDatabase = 'sqlite' | 'mariadb';

export interface BenchOptions {
  /** How many customers, each a run of its own. */
  readonly sizes: readonly number[];
  readonly databases: readonly BenchedDatabase[];
  /** Ids of workloads; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
  /** How often product and limit take turns at each workload. */
  readonly rounds: number;
  /** How long a turn lasts, in milliseconds. */
  readonly sliceMs: number;
  /** How many rows W7 imports. */
  readonly importRows: number;
  /** Where generated registers are kept from one run to the next. */
  readonly folder: string;
  /** The built server that is measured. */
  readonly server: string;
  /** Where the product's CPU profiles go, one for each workload; undefined: none are taken. */
  readonly profiles: string | undefined;
}

export const usage = `npm run bench [-- options]
  --sizes 10000,100000    customers; 1000000 on request (the first time takes minutes)
  --db sqlite,mariadb     databases; mariadb needs mariadbd on this machine
  --only W1,W4            some of the workloads
  --rounds 5 --slice 1500 turns at each workload, and milliseconds of a turn
  --rows 10000            rows of W7's import
  --folder data/bench     where generated registers are kept
  --profiles <folder>     takes a CPU profile of the product for each workload (figures then are worse)`;

export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    // pnpm hands the separator on.
    args: args.filter((arg) => arg !== '--'),
    options: {
      sizes: { type: 'string', default: '10000,100000' },
      db: { type: 'string', default: 'sqlite,mariadb' },
      only: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      slice: { type: 'string', default: '1500' },
      rows: { type: 'string', default: '10000' },
      folder: { type: 'string', default: path.join(api, '../../data/bench') },
      server: { type: 'string', default: path.join(api, 'dist/server/main.js') },
      profiles: { type: 'string' },
    },
  });
  return {
    sizes: values.sizes.split(',').map((text) => positive('--sizes', text)),
    databases: values.db.split(',').map(database),
    only: values.only === undefined ? undefined : new Set(values.only.toUpperCase().split(',')),
    rounds: positive('--rounds', values.rounds),
    sliceMs: positive('--slice', values.slice),
    importRows: positive('--rows', values.rows),
    folder: path.resolve(values.folder),
    server: path.resolve(values.server),
    profiles: values.profiles === undefined ? undefined : path.resolve(values.profiles),
  };
}

const api = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function positive(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${name} takes whole numbers above zero, not "${text}".\n${usage}`);
  return Number(text);
}

function database(text: string): BenchedDatabase {
  if (text !== 'sqlite' && text !== 'mariadb')
    throw new Error(`--db takes sqlite and mariadb, not "${text}".\n${usage}`);
  return text;
}
