import type { EntityManager } from 'typeorm';
import { endsTransaction } from './driver-error.js';
import type { Dialect, Sql, SqlValue } from './sql.js';
import type { Transaction } from './unit-of-work.js';

/** What a database gives when a transaction has begun. */
export interface OpenTransaction {
  readonly sql: Sql;
  /** Of its entities. Most transactions have none, and to make it costs more than a statement. */
  manager(): EntityManager;
  commit(): Promise<void>;
  /** Never throws: when even that fails, the connection is thrown away. */
  rollback(): Promise<void>;
  release(): void;
}

/** An open transaction as its work sees it: it refuses every statement after its end, or after an error that ended it on the server. */
export class RunningTransaction implements Transaction {
  readonly sql: Sql;
  readonly afterCommitWork: (() => void | Promise<void>)[] = [];
  private open = true;
  private failure: { readonly error: unknown } | undefined;

  private watchedManager: EntityManager | undefined;

  constructor(private readonly transaction: OpenTransaction) {
    this.sql = new WatchedSql(transaction.sql, this);
  }

  get manager(): EntityManager {
    return (this.watchedManager ??= this.watched(this.transaction.manager()));
  }

  get isOpen(): boolean {
    return this.open;
  }

  afterCommit(work: () => void | Promise<void>): void {
    this.check();
    this.afterCommitWork.push(work);
  }

  /** A caller that swallows a joined failure would keep half of it, so the failure decides for the whole. */
  async join<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.check();
    try {
      return await work(this);
    } catch (error) {
      this.failure ??= { error };
      throw error;
    }
  }

  finish(): void {
    this.check();
    this.open = false;
  }

  abandon(): void {
    this.open = false;
  }

  async watch<T>(statement: () => Promise<T>): Promise<T> {
    this.check();
    try {
      return await statement();
    } catch (error) {
      if (endsTransaction(error)) this.failure ??= { error };
      throw error;
    }
  }

  private check(): void {
    if (this.failure) throw this.failure.error;
    if (!this.open)
      throw new Error('This transaction has ended. Await everything inside inTransaction before it returns.');
  }

  private watched(manager: EntityManager): EntityManager {
    const runner = manager.queryRunner;
    if (!runner) return manager;
    const query = runner.query.bind(runner);
    const watched = (sql: string, params?: unknown[], structured?: boolean) => {
      const statement = (): Promise<unknown> => (structured ? query(sql, params, true) : query(sql, params));
      return this.watch(statement);
    };
    Object.assign(runner, { query: watched });
    return manager;
  }
}

class WatchedSql implements Sql {
  readonly dialect: Dialect;

  constructor(
    private readonly inner: Sql,
    private readonly transaction: RunningTransaction,
  ) {
    this.dialect = inner.dialect;
  }

  all<T>(sql: string, params?: readonly SqlValue[]): Promise<T[]> {
    return this.transaction.watch(() => this.inner.all<T>(sql, params));
  }

  run(sql: string, params?: readonly SqlValue[]): Promise<{ affected: number }> {
    return this.transaction.watch(() => this.inner.run(sql, params));
  }
}
