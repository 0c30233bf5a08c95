/**
 * How many rows are written at a time. The embedded database works on the thread that answers requests, so a batch aims
 * at some milliseconds of it, whatever the machine; elsewhere the largest is soon reached.
 */
export class BatchSize {
  rows = 50;

  async timed<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.eventLoopUtilization();
    const result = await work();
    const { active } = performance.eventLoopUtilization(started);
    const aim = this.rows * Math.min(2, aimMs / Math.max(1, active));
    this.rows = Math.min(maxRows, Math.max(minRows, Math.round(aim)));
    return result;
  }
}

const aimMs = 30;
const minRows = 10;
const maxRows = 500;
