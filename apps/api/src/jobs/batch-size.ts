/**
 * How many rows are written at a time. Each transaction costs a flush of the disk, so few rows are dear; but while it
 * lasts, others wait to write, so it aims at a quarter of a second, whatever the machine.
 */
export class BatchSize {
  rows = minRows;

  async timed<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const result = await work();
    const taken = performance.now() - started;
    const aim = this.rows * Math.min(2, aimMs / Math.max(1, taken));
    this.rows = Math.min(maxRows, Math.max(minRows, Math.round(aim / minRows) * minRows));
    return result;
  }
}

const aimMs = 250;
const minRows = 100;
const maxRows = 500;
