import { setImmediate as turn } from 'node:timers/promises';

/**
 * The requests that are being answered now. Work that nobody waits for asks here before its next step, so that a request
 * waits for the step that runs when it comes, and not for another one at each of its own.
 */
export class Traffic {
  private answering = 0;
  private waitingToWrite = 0;
  private waiters: (() => void)[] = [];
  private wentOn = 0;
  /** When the last few requests came, the oldest first. */
  private readonly came: number[] = [];

  /** A request, until it has its answer. */
  async answer<T>(work: () => Promise<T>): Promise<T> {
    this.answering++;
    this.came.push(performance.now());
    if (this.came.length > fewRequests) this.came.shift();
    try {
      return await work();
    } finally {
      this.answering--;
      this.look();
    }
  }

  /** Whether people or programs are at work: more than somebody's looking, every second or so, at how far a job has come. */
  isInUse(): boolean {
    const [oldest = 0] = this.came;
    return this.came.length === fewRequests && performance.now() - oldest < 2000;
  }

  /** Somebody waits for a writer to end: it must not wait for them. */
  async queue<T>(turnToWrite: Promise<T>): Promise<T> {
    this.waitingToWrite++;
    this.look();
    try {
      return await turnToWrite;
    } finally {
      this.waitingToWrite--;
    }
  }

  /**
   * Resolves when no request needs the thread, or after so long; but never later than after the time that has passed since
   * it last waited. So under steady traffic such work has half of the time that it would have alone.
   */
  async quiet(patienceMs: number): Promise<void> {
    // Who came during the last step is seen now.
    await turn();
    if (this.isQuiet()) return;
    const patience = Math.min(patienceMs, performance.now() - this.wentOn);
    // A timer waits for a millisecond at least: less is owed until it is that much.
    if (patience < 1) return;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        this.waiters = this.waiters.filter((waiter) => waiter !== go);
        resolve();
      };
      const timer = setTimeout(go, patience);
      this.waiters.push(go);
    });
    this.wentOn = performance.now();
  }

  private isQuiet(): boolean {
    return this.answering === 0 || this.waitingToWrite > 0;
  }

  private look(): void {
    if (this.isQuiet()) for (const go of this.waiters) go();
  }
}

/** So many within two seconds are people at work. */
const fewRequests = 6;

/** One thread answers, so there is one count. */
export const traffic = new Traffic();
