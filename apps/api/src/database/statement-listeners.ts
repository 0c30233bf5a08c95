import type { Logger } from 'typeorm';

export type StatementListener = (sql: string) => void;

/** Tells listeners the text of every statement that goes to the database, never its values. Tests count with it. */
export class StatementListeners implements Logger {
  private readonly listeners = new Set<StatementListener>();

  /** Returns the function that ends the listening. */
  listen(listener: StatementListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(sql: string): void {
    if (this.listeners.size > 0) for (const listener of this.listeners) listener(sql);
  }

  /** TypeORM's own statements arrive here. */
  logQuery(sql: string): void {
    this.tell(sql);
  }

  // Errors reach their callers, and what a migration did is read from its table: nothing more to log here.
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
