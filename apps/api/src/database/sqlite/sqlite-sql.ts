import type { Sql, SqlValue } from '../sql.js';
import type { StatementListeners } from '../statement-listeners.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { whileBusy } from './while-busy.js';

/** Statements on one connection. A statement runs to its end at once: nothing of another's comes between. */
export class SqliteSql implements Sql {
  readonly dialect = 'sqlite';

  constructor(
    private readonly connection: SqliteConnection,
    private readonly listeners: StatementListeners,
    /** A reader meets the lock only while another process opens, repairs or closes the file. */
    private readonly busyTimeoutMs: number,
  ) {}

  async all<T>(sql: string, params: readonly SqlValue[] = []): Promise<T[]> {
    this.listeners.tell(sql);
    return whileBusy(this.busyTimeoutMs, () => this.connection.prepare(sql).all(...params) as T[]);
  }

  async run(sql: string, params: readonly SqlValue[] = []): Promise<{ affected: number }> {
    this.listeners.tell(sql);
    const { changes } = await whileBusy(this.busyTimeoutMs, () => this.connection.prepare(sql).run(...params));
    return { affected: changes };
  }

  /** Begins or ends a transaction, at once. */
  control(statement: 'BEGIN IMMEDIATE' | 'COMMIT' | 'ROLLBACK'): void {
    this.listeners.tell(statement);
    this.connection.prepare(statement).run();
  }
}
