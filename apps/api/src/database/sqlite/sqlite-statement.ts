import { types } from 'node:util';
import type { StatementSyncInstance } from '@photostructure/sqlite';

/** A prepared statement that takes booleans, gives Buffers, and names its errors as better-sqlite3 does. */
export class SqliteStatement {
  /** Whether it returns rows. */
  readonly reader: boolean;
  private readonly mayHoldBytes: readonly string[];

  constructor(private readonly statement: StatementSyncInstance) {
    const columns = statement.columns();
    this.reader = columns.length > 0;
    // An expression has no declared type, so it may be bytes too.
    this.mayHoldBytes = columns
      .filter(({ type }) => type === null || /blob|binary/i.test(type))
      .map(({ name }) => name);
  }

  all(...params: readonly unknown[]): Row[] {
    const rows = withCode(() => this.statement.all(...bound(params)) as Row[]);
    for (const name of this.mayHoldBytes) {
      for (const row of rows) {
        const value = row[name];
        if (ArrayBuffer.isView(value)) row[name] = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      }
    }
    return rows;
  }

  run(...params: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint } {
    return withCode(() => this.statement.run(...bound(params)));
  }
}

/** Runs the call and gives an error of SQLite the code that TypeORM and `driver-error.ts` know. */
export function withCode<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!types.isNativeError(error) || !('errcode' in error) || typeof error.errcode !== 'number') throw error;
    const code = codes.get(error.errcode) ?? codes.get(error.errcode & 0xff);
    throw code ? Object.assign(error, { code }) : error;
  }
}

type Row = Record<string, unknown>;

/** Long inserts bring thousands of values, hardly ever one to be changed: then none is copied. */
const bound = (params: readonly unknown[]): readonly unknown[] => (params.some(isForeign) ? params.map(bind) : params);

const isForeign = (value: unknown): boolean => value === undefined || typeof value === 'boolean';

function bind(value: unknown): unknown {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? Number(value) : value;
}

const codes = new Map([
  [5, 'SQLITE_BUSY'],
  [6, 'SQLITE_BUSY'],
  [7, 'SQLITE_NOMEM'],
  [8, 'SQLITE_READONLY'],
  [9, 'SQLITE_INTERRUPT'],
  [10, 'SQLITE_IOERR'],
  [11, 'SQLITE_CORRUPT'],
  [13, 'SQLITE_FULL'],
  [275, 'SQLITE_CONSTRAINT_CHECK'],
  [787, 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  [1299, 'SQLITE_CONSTRAINT_NOTNULL'],
  [1555, 'SQLITE_CONSTRAINT_PRIMARYKEY'],
  [1811, 'SQLITE_CONSTRAINT_TRIGGER'],
  [2067, 'SQLITE_CONSTRAINT_UNIQUE'],
]);
