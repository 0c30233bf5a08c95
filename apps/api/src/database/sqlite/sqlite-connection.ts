import type { DatabaseSyncInstance, SqliteModule } from '@photostructure/sqlite';
import { SqliteStatement, withCode } from './sqlite-statement.js';

export interface SqliteConnectionOptions {
  readonly readonly?: boolean;
}

/** One connection to the file, in the shape that TypeORM's better-sqlite3 driver expects. */
export class SqliteConnection {
  private readonly database: DatabaseSyncInstance;
  private readonly statements = new Map<string, SqliteStatement>();

  constructor(sqlite: Pick<SqliteModule, 'DatabaseSync'>, file: string, options: SqliteConnectionOptions = {}) {
    // A busy time-out would hold the whole event loop; callers wait and try again instead.
    this.database = withCode(
      () =>
        new sqlite.DatabaseSync(file, {
          readOnly: options.readonly ?? false,
          timeout: 0,
          enableForeignKeyConstraints: true,
        }),
    );
  }

  /** A prepared statement, kept for the next time; the least recently used is let go. */
  prepare(sql: string): SqliteStatement {
    const known = this.statements.get(sql);
    if (known) this.statements.delete(sql);
    const statement = known ?? withCode(() => new SqliteStatement(this.database.prepare(sql)));
    this.statements.set(sql, statement);
    if (this.statements.size > maxStatements) this.forgetOldest();
    return statement;
  }

  exec(sql: string): this {
    withCode(() => this.database.exec(sql));
    return this;
  }

  pragma(text: string): unknown[] {
    return withCode(() => this.database.prepare(`PRAGMA ${text}`).all() as unknown[]);
  }

  close(): void {
    this.statements.clear();
    if (this.database.isOpen) this.database.close();
  }

  private forgetOldest(): void {
    for (const sql of this.statements.keys()) {
      this.statements.delete(sql);
      return;
    }
  }
}

const maxStatements = 256;
