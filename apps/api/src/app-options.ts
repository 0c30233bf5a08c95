import type { GraphQLSchema } from 'graphql';
import type { Database } from './database/open-database.js';
import type { Log } from './log.js';

export interface App {
  readonly schema: GraphQLSchema;
  /** Listens and starts the work beside the requests. */
  listen(): Promise<URL>;
  /** Fills an empty register with the demo where that is wanted, listens, and gives what to tell the person at the terminal. */
  start(): Promise<string>;
  /** Drains: no new requests, what runs finishes, the database is closed last. At most ten seconds. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** An open, migrated database that stays open; else the configured one is opened, migrated and closed. */
  readonly database?: Database;
  readonly clock?: () => number;
  readonly log?: Log;
  /** How long one operation may take. */
  readonly deadlineMs?: number;
  /** How long the body of one operation may take to arrive. Files have longer. */
  readonly bodyMs?: number;
  /** From which time on that a document comes it is run compiled; the second unless said otherwise. */
  readonly compileFrom?: number;
}
