import { parentPort, workerData } from 'node:worker_threads';
import { readTable } from './read-table.js';
import type { FromReader, ReaderData } from './reader-messages.js';
import { UnreadableFile } from './unreadable-file.js';

/** The thread that reads a file: hostile or huge input costs this thread its memory, never the server. */
async function read({ path, register }: ReaderData): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('Runs as a worker thread only');
  let ahead = 0;
  let wake: (() => void) | undefined;
  // There is one message: `MORE`.
  port.on('message', () => {
    ahead -= 1;
    wake?.();
  });
  const send = (message: FromReader): void => port.postMessage(message);
  try {
    for await (const part of readTable(path, register)) {
      // A few parts ahead keep both threads busy; more would only fill memory while the database is the slower one.
      while (ahead >= partsAhead) await new Promise<void>((resolve) => (wake = resolve));
      ahead += 1;
      send(part);
    }
    send({ kind: 'END' });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    send({ kind: 'UNREADABLE', violation: error.violation });
  } finally {
    port.removeAllListeners('message');
    port.close();
  }
}

const partsAhead = 4;

await read(workerData as ReaderData);
