import { Worker } from 'node:worker_threads';
import type { ImportRegister } from '@register/domain/import/import-register';
import { compiledFile } from '../../compiled-file.js';
import { readLimits } from './read-limits.js';
import type { TablePart } from './read-table.js';
import type { FromReader, ReaderData, ToReader } from './reader-messages.js';
import { UnreadableFile } from './unreadable-file.js';

/** Reads a file in a thread of its own with a limit on memory. Throws UnreadableFile; leaving the loop ends the thread. */
export async function* readInWorker(path: string, register: ImportRegister): AsyncGenerator<TablePart> {
  const data: ReaderData = { path, register };
  const worker = new Worker(compiledFile(import.meta.url, 'read-worker'), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: readLimits.workerMegabytes, maxYoungGenerationSizeMb: 8 },
  });
  const more: ToReader = 'MORE';
  const inbox = new Inbox(worker);
  try {
    for (;;) {
      const message = await inbox.next();
      if (message.kind === 'END') return;
      if (message.kind === 'UNREADABLE') throw UnreadableFile.from(message.violation);
      yield message;
      worker.postMessage(more, []);
    }
  } finally {
    await worker.terminate();
  }
}

/** Messages in the order in which they came; the thread's end without one is an error. */
class Inbox {
  private readonly messages: FromReader[] = [];
  private failure: Error | undefined;
  private wake: (() => void) | undefined;

  constructor(worker: Worker) {
    worker.on('message', (message: FromReader) => {
      this.messages.push(message);
      this.wake?.();
    });
    worker.on('error', (error: Error & { code?: string }) => {
      this.fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? UnreadableFile.because('TOO_COMPLEX') : error);
    });
    worker.on('exit', () => this.fail(new Error('The reading thread ended without a word')));
  }

  async next(): Promise<FromReader> {
    for (;;) {
      const message = this.messages.shift();
      if (message) return message;
      if (this.failure) throw this.failure;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake?.();
  }
}
