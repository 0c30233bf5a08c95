import { parentPort, workerData } from 'node:worker_threads';
import { loadSqlite } from './load-sqlite.js';
import { SqliteConnection } from './sqlite-connection.js';
import type { FoldAnswer, FolderData, FoldOrder } from './log-folder.js';

/** The thread that folds SQLite's log into the file: it waits for the disk, so that nobody else does. */
async function fold({ file, longLog }: FolderData): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('Runs as a worker thread only');
  const connection = new SqliteConnection(await loadSqlite(), file);
  connection.pragma('synchronous = FULL');
  // Another process that writes is waited for, but not long: a writer of this one waits meanwhile.
  connection.pragma('busy_timeout = 200');
  const pagesLogged = () => (connection.pragma('wal_checkpoint(PASSIVE)') as [{ log: number }])[0].log;
  const answer = (word: FoldAnswer): void => port.postMessage(word);

  port.on('message', (order: FoldOrder) => {
    if (order === 'FOLD') {
      // What is written meanwhile is folded by the second round, so that beginning anew is short.
      answer(pagesLogged() > longLog && pagesLogged() > longLog ? 'LONG' : 'FOLDED');
    } else if (order === 'BEGIN_ANEW') {
      connection.pragma('wal_checkpoint(RESTART)');
      answer('FOLDED');
    } else if (order === 'EMPTY') {
      const [{ busy }] = connection.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
      answer(busy === 0 ? 'EMPTIED' : 'IN_USE');
    } else {
      connection.close();
      port.close();
    }
  });
}

await fold(workerData as FolderData);
