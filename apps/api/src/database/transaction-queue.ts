import { traffic } from '../jobs/traffic.js';
import { Unavailable } from './unavailable.js';

/** Lets so many transactions run at a time, first come first served. One that waits too long is refused before it has begun. */
export class TransactionQueue {
  private readonly waiting: Waiting[] = [];
  private running = 0;
  private closed = false;
  private drained: (() => void) | undefined;

  constructor(
    private readonly places: number,
    private readonly timeoutMs: number,
  ) {}

  /** Resolves with the function that gives the place back. */
  async enter(): Promise<() => void> {
    if (this.closed) throw new Unavailable('The register is closing. Nothing was saved.');
    if (this.running < this.places) this.running++;
    else await traffic.queue(this.wait());
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.leave();
    };
  }

  /** Refuses newcomers and resolves when those inside have left, or after `patienceMs`. */
  async close(patienceMs: number): Promise<void> {
    this.closed = true;
    for (const { timer, refuse } of this.waiting.splice(0)) {
      clearTimeout(timer);
      refuse(new Unavailable('The register is closing. Nothing was saved.'));
    }
    if (this.running === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patienceMs);
      this.drained = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private wait(): Promise<void> {
    return new Promise((admit, refuse) => {
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(place), 1);
        refuse(
          new Unavailable(
            `The register is busy: the write waited ${this.timeoutMs} ms behind others. Nothing was saved.`,
          ),
        );
      }, this.timeoutMs);
      const place = { admit, refuse, timer };
      this.waiting.push(place);
    });
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next) {
      clearTimeout(next.timer);
      next.admit();
      return;
    }
    this.running--;
    if (this.running === 0) this.drained?.();
  }
}

interface Waiting {
  readonly admit: () => void;
  readonly refuse: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}
