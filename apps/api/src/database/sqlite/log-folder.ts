import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { compiledFile } from '../../compiled-file.js';

/**
 * Has SQLite's log folded into the file by a thread of its own. By itself SQLite does it in whoever's commit comes when the
 * log is long, and the whole process waits for the disk a quarter of a second. The thread begins with the first long log.
 */
export class LogFolder {
  private thread: Worker | undefined;
  private foldedAt = 0;
  private state: 'IDLE' | 'FOLDING' | 'LONG' = 'IDLE';

  constructor(
    private readonly file: string,
    private readonly warn: (error: unknown) => void,
  ) {}

  /**
   * Before each transaction, by the one who may write. A log to which somebody always writes has no end, however much of it
   * is folded: once it is long, a writer waits some milliseconds while it is begun anew.
   */
  async beforeTransaction(): Promise<void> {
    if (this.state !== 'LONG' || !this.thread) return;
    this.state = 'FOLDING';
    const { thread } = this;
    const anew = new Promise<void>((resolve) => thread.once('message', () => resolve()).once('exit', () => resolve()));
    thread.ref(); // It is waited for, also when nothing else is left to do.
    this.order('BEGIN_ANEW');
    await anew;
    thread.unref();
  }

  /** After each commit, with how many rows have ever been changed. Costs nothing until enough have been. */
  committed(rowsChanged: number): void {
    if (this.state !== 'IDLE' || rowsChanged - this.foldedAt < rowsBetween) return;
    this.foldedAt = rowsChanged;
    this.state = 'FOLDING';
    this.order('FOLD');
  }

  /** Nothing stands in the log any more, nor what it held before. Asked by the one who may write; whoever reads is waited for. */
  async empty(): Promise<void> {
    for (let times = 0; times < emptyTimes; times++) {
      this.order('EMPTY');
      const { thread } = this;
      if (!thread) break;
      thread.ref();
      const isEmpty = await new Promise<boolean>((resolve) => {
        const listen = (answer: FoldAnswer): void => {
          if (answer !== 'EMPTIED' && answer !== 'IN_USE') return;
          thread.off('message', listen);
          resolve(answer === 'EMPTIED');
        };
        thread.on('message', listen).once('exit', () => resolve(false));
      });
      thread.unref();
      if (isEmpty) return;
      await pause(50);
    }
    throw new Error('The log of the database could not be emptied: somebody reads on.');
  }

  /** The thread lets go of the file, so that the last connection can fold the rest. */
  async close(): Promise<void> {
    const { thread } = this;
    if (!thread) return;
    thread.ref();
    const ended = once(thread, 'exit');
    this.order('END');
    await ended;
  }

  private order(order: FoldOrder): void {
    try {
      this.thread ??= this.begin();
      this.thread.postMessage(order, []);
    } catch (error) {
      this.warn(error);
    }
  }

  private begin(): Worker {
    const workerData: FolderData = { file: this.file, longLog };
    const thread = new Worker(compiledFile(import.meta.url, 'fold-worker'), { workerData, resourceLimits });
    thread.on('message', (answer: FoldAnswer) => {
      if (answer === 'LONG') this.state = 'LONG';
      if (answer === 'FOLDED') this.state = 'IDLE';
    });
    // Where none can run, the log is folded in a commit, at its limit.
    thread.on('error', this.warn);
    thread.on('exit', () => {
      this.thread = undefined;
      this.state = 'IDLE';
    });
    thread.unref();
    return thread;
  }
}

/** What the thread is given: the database's file, and from how many pages on the log is long. */
export interface FolderData {
  readonly file: string;
  readonly longLog: number;
}

export type FoldOrder = 'FOLD' | 'BEGIN_ANEW' | 'EMPTY' | 'END';

/** Whether the log is to be begun anew; whether nothing stands in it. */
export type FoldAnswer = 'FOLDED' | 'LONG' | 'EMPTIED' | 'IN_USE';

/** How often it is tried to empty the log. */
const emptyTimes = 100;
/** Some 20 MB of log. */
const rowsBetween = 4000;
/** In pages of 4 kB: as long as the file of the log is kept. */
const longLog = 16_000;
/** The thread does next to nothing in JavaScript. */
const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };
