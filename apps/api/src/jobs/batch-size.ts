import type { Sql } from '../database/sql.js';

/**
 * How many rows are written at a time. Each transaction costs a flush of the disk, so few rows are dear; but while it
 * lasts, others wait to write, and with the embedded database, which works on the thread that serves, to read too.
 */
export class BatchSize {
  rows = minRows;
  private readonly aim: Aim;

  constructor({ dialect }: Pick<Sql, 'dialect'>) {
    this.aim = aims[dialect];
  }

  async timed<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const result = await work();
    const taken = performance.now() - started;
    const { ms, maxRows } = this.aim;
    const wanted = this.rows * Math.min(2, ms / Math.max(1, taken));
    this.rows = Math.min(maxRows, Math.max(minRows, Math.round(wanted / minRows) * minRows));
    return result;
  }
}

interface Aim {
  readonly ms: number;
  readonly maxRows: number;
}

const minRows = 50;
const aims: Readonly<Record<Sql['dialect'], Aim>> = {
  // At most a power of two: that many rows are one statement.
  sqlite: { ms: 100, maxRows: 128 },
  mysql: { ms: 250, maxRows: 500 },
};
