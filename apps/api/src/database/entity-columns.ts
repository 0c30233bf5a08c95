import type { ColumnOptions } from 'typeorm';

// How entities declare the columns that need the same words everywhere. The schema itself is made by the migrations.

/** A 16-byte id. */
export const idColumn = { type: 'binary', length: 16 } as const satisfies ColumnOptions;

/** A whole number that may be larger than 32 bits, as a plain number (MySQL's driver would give text). */
export const bigintColumn = {
  type: 'bigint',
  transformer: {
    to: (value: number | null) => value,
    from: (value: string | number | null) => (value === null ? null : Number(value)),
  },
} as const satisfies ColumnOptions;

/** Milliseconds since 1970, UTC. */
export const timeColumn = { ...bigintColumn } as const satisfies ColumnOptions;

/** Kept as text, so that both databases treat it alike. */
export const jsonColumn = { type: 'simple-json' } as const satisfies ColumnOptions;

/** Bytes of a fixed length, such as a hash. */
export const hashColumn = { type: 'binary', length: 32 } as const satisfies ColumnOptions;

/** A byte key or a ciphertext. */
export const bytesColumn = (length: number) => ({ type: 'varbinary', length }) as const satisfies ColumnOptions;

export const textColumn = (length: number) => ({ type: 'varchar', length }) as const satisfies ColumnOptions;

export const orNull = <T extends ColumnOptions>(options: T) => ({ ...options, nullable: true }) as const;
