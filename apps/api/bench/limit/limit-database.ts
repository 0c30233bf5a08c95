import mysql from 'mysql2/promise';
import type { DatabaseConfig } from '../../src/config.js';
import { loadSqlite } from '../../src/database/sqlite/load-sqlite.js';

export type LimitValue = string | number | null | Uint8Array;

/** What a statement may be sent over. */
export interface LimitStatements {
  readonly dialect: 'sqlite' | 'mysql';
  all<Row>(sql: string, params: readonly LimitValue[]): Promise<Row[]> | Row[];
  run(sql: string, params: readonly LimitValue[]): unknown;
}

/** The driver and nothing between: prepared statements on a pool, or on the embedded database. */
export interface LimitDatabase extends LimitStatements {
  transaction<T>(work: (statements: LimitStatements) => Promise<T>): Promise<T>;
}

export const openLimitDatabase = (config: DatabaseConfig): Promise<LimitDatabase> =>
  config.kind === 'sqlite' ? openFile(config.file) : Promise.resolve(openPool(config));

function openPool({ host, port, user, password, database }: Extract<DatabaseConfig, { kind: 'mysql' }>): LimitDatabase {
  const pool = mysql.createPool({
    host,
    port,
    user,
    password,
    database,
    connectionLimit: 10,
    maxPreparedStatements: 256,
    charset: 'utf8mb4',
    timezone: 'Z',
    trace: false,
  });
  const on = (target: Pick<mysql.Pool, 'execute'>): LimitStatements => ({
    dialect: 'mysql',
    all: async <Row>(sql: string, params: readonly LimitValue[]) =>
      (await target.execute(sql, params as LimitValue[]))[0] as Row[],
    run: (sql, params) => target.execute(sql, params as LimitValue[]),
  });
  return {
    ...on(pool),
    transaction: async (work) => {
      const connection = await pool.getConnection();
      try {
        await connection.query('START TRANSACTION');
        const result = await work(on(connection));
        await connection.query('COMMIT');
        return result;
      } catch (error) {
        await connection.query('ROLLBACK');
        throw error;
      } finally {
        connection.release();
      }
    },
  };
}

async function openFile(file: string): Promise<LimitDatabase> {
  const { DatabaseSync } = await loadSqlite();
  const reader = new DatabaseSync(file, { readOnly: true });
  const writer = new DatabaseSync(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'cache_size = -65536'])
    writer.exec(`PRAGMA ${pragma}`);
  reader.exec('PRAGMA cache_size = -65536');
  const on = (connection: typeof reader): LimitStatements => {
    const prepared = new Map<string, ReturnType<typeof connection.prepare>>();
    const statement = (sql: string) => {
      const known = prepared.get(sql) ?? connection.prepare(sql);
      prepared.set(sql, known);
      return known;
    };
    return {
      dialect: 'sqlite',
      all: <Row>(sql: string, params: readonly LimitValue[]) => statement(sql).all(...params) as Row[],
      run: (sql, params) => statement(sql).run(...params),
    };
  };
  const writing = on(writer);
  let queue: Promise<unknown> = Promise.resolve();
  return {
    ...on(reader),
    // One after the other: there is one writer.
    transaction: (work) => {
      const turn = queue.then(async () => {
        writer.exec('BEGIN IMMEDIATE');
        try {
          const result = await work(writing);
          writer.exec('COMMIT');
          return result;
        } catch (error) {
          writer.exec('ROLLBACK');
          throw error;
        }
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}
