import { types } from 'node:util';
import mysql, { type QueryError, type QueryResult, type ResultSetHeader } from 'mysql2';
import type { Sql, SqlValue } from '../sql.js';
import type { StatementListeners } from '../statement-listeners.js';

/** Prepared statements on a pool (each on any connection) or on one connection. */
export class MysqlSql implements Sql {
  readonly dialect = 'mysql';

  constructor(
    private readonly target: Executes,
    private readonly listeners: StatementListeners,
  ) {}

  all<T>(sql: string, params?: readonly SqlValue[]): Promise<T[]> {
    return this.execute(sql, params) as Promise<T[]>;
  }

  async run(sql: string, params?: readonly SqlValue[]): Promise<{ affected: number }> {
    return { affected: ((await this.execute(sql, params)) as ResultSetHeader).affectedRows };
  }

  private async execute(sql: string, params: readonly SqlValue[] = []): Promise<unknown> {
    this.listeners.tell(sql);
    try {
      return await new Promise((resolve, reject) =>
        this.target.execute(sql, params.map(bind), (error, result) => (error ? reject(error) : resolve(result))),
      );
    } catch (error) {
      // The driver's own stack ends at the socket; from here it leads to the caller.
      if (types.isNativeError(error)) Error.captureStackTrace(error);
      throw error;
    }
  }
}

/** The part of mysql2's interface in use. */
export interface Executes {
  execute(sql: string, params: never[], done: (error: QueryError | null, result: QueryResult) => void): unknown;
}

/** Read once: each reading of it looks for the driver's file anew. */
const { TypedParameter } = mysql;

/** As integers numbers may stand after LIMIT, and an index on an integer column is compared without conversion. */
function bind(value: SqlValue): never {
  return bound(value) as never;
}

function bound(value: SqlValue): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return TypedParameter.LONGLONG(value);
  if (typeof value === 'bigint') return TypedParameter.LONGLONG(value);
  if (typeof value === 'boolean') return TypedParameter.LONGLONG(value ? 1 : 0);
  if (value instanceof Uint8Array && !Buffer.isBuffer(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return value;
}
