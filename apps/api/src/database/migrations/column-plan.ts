import type { TableColumnOptions } from 'typeorm';
import type { Dialect } from '../sql.js';

export interface ColumnPlan {
  readonly kind: 'binary' | 'varbinary' | 'blob' | 'varchar' | 'text' | 'longText' | 'int' | 'tinyint' | 'bigint';
  readonly length?: number;
  readonly nullable?: true;
}

/** 16 bytes, made by the application. */
export const id: ColumnPlan = { kind: 'binary', length: 16 };
/** Milliseconds since 1970, UTC. */
export const time: ColumnPlan = { kind: 'bigint' };
export const bigint: ColumnPlan = { kind: 'bigint' };
export const int: ColumnPlan = { kind: 'int' };
export const tinyint: ColumnPlan = { kind: 'tinyint' };
/** JSON or prose of at most 64 KiB. */
export const text: ColumnPlan = { kind: 'text' };
/** JSON that may grow to megabytes. */
export const longText: ColumnPlan = { kind: 'longText' };
export const blob: ColumnPlan = { kind: 'blob' };
export const binary = (length: number): ColumnPlan => ({ kind: 'binary', length });
export const varbinary = (length: number): ColumnPlan => ({ kind: 'varbinary', length });
export const varchar = (length: number): ColumnPlan => ({ kind: 'varchar', length });
export const orNull = (plan: ColumnPlan): ColumnPlan => ({ ...plan, nullable: true });

export function column(dialect: Dialect, name: string, plan: ColumnPlan): TableColumnOptions {
  const { kind, length, nullable } = plan;
  const named = { name, isNullable: nullable === true };
  if (dialect === 'sqlite')
    return { ...named, type: onSqlite[kind], ...(kind === 'varchar' && { length: String(length) }) };
  return {
    ...named,
    type: kind === 'longText' ? 'mediumtext' : kind,
    ...(length !== undefined && { length: String(length) }),
    // Order and equality come from byte keys that the domain makes; text is compared as it is, on both databases.
    ...(holdsText.has(kind) && { charset: 'utf8mb4', collation: 'utf8mb4_bin' }),
  };
}

const holdsText = new Set<ColumnPlan['kind']>(['varchar', 'text', 'longText']);
// Bytes are declared as blob, so that SQLite never reads a number out of them.
const onSqlite = {
  binary: 'blob',
  varbinary: 'blob',
  blob: 'blob',
  varchar: 'varchar',
  text: 'text',
  longText: 'text',
  int: 'int',
  tinyint: 'tinyint',
  bigint: 'bigint',
} as const satisfies Record<ColumnPlan['kind'], string>;
