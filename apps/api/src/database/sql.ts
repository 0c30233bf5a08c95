export type Dialect = 'sqlite' | 'mysql';
export type SqlValue = string | number | bigint | boolean | null | Uint8Array;

/**
 * Hand-written SQL with `?` placeholders, prepared once per connection and statement text.
 * Bytes come back as Buffer, integers as number. Text columns take strings and byte columns take bytes: nothing is converted between them.
 */
export interface Sql {
  readonly dialect: Dialect;
  /** Every row the statement returns, as plain objects. */
  all<T>(sql: string, params?: readonly SqlValue[]): Promise<T[]>;
  /** How many rows were matched and written; an UPDATE that changes nothing still counts the rows it matched. */
  run(sql: string, params?: readonly SqlValue[]): Promise<{ affected: number }>;
}

/** A piece of SQL with the values of its `?`, in order. */
export interface SqlPart {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}
