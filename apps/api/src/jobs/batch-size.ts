import type { Sql } from '../database/sql.js';
import { traffic } from './traffic.js';

/**
 * How many rows are written at a time. Each transaction costs a flush of the disk, so few rows are dear; but while it
 * lasts, others wait to write, and with the embedded database, which works on the thread that serves, to read too.
 */
export class BatchSize {
  private readonly aim: Aim;
  private whenAlone = minRows;

  constructor({ dialect }: Pick<Sql, 'dialect'>) {
    this.aim = aims[dialect];
  }

  /** While others work, few: each statement of a batch is a wait for whoever comes just then. */
  get rows(): number {
    return traffic.isInUse() ? Math.min(this.whenAlone, this.aim.besideOthers) : this.whenAlone;
  }

  async timed<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const { rows } = this;
    const result = await work();
    const taken = performance.now() - started;
    const { ms, maxRows } = this.aim;
    const wanted = rows * Math.min(2, ms / Math.max(1, taken));
    this.whenAlone = Math.min(maxRows, Math.max(minRows, Math.round(wanted / minRows) * minRows));
    return result;
  }
}

interface Aim {
  readonly ms: number;
  readonly maxRows: number;
  readonly besideOthers: number;
}

const minRows = 50;
const aims: Readonly<Record<Sql['dialect'], Aim>> = {
  // At most a power of two: that many rows are one statement.
  sqlite: { ms: 100, maxRows: 128, besideOthers: 24 },
  mysql: { ms: 250, maxRows: 500, besideOthers: 32 },
};
