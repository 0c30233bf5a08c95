import type { Sql } from '../database/sql.js';
import { traffic } from './traffic.js';

/**
 * Statements of background work that let requests be answered in between. The embedded database runs each statement on
 * the thread that serves: a transaction of twenty would otherwise be one long silence. For a server the thread makes each
 * statement ready and packs its values, and the server works on it beside the request's own. Whoever waits for a lock of
 * such a transaction waits at most twice as long.
 */
export function givingWay(sql: Sql): Sql {
  return {
    dialect: sql.dialect,
    all: async (text, params) => {
      await traffic.quiet(patienceMs);
      return sql.all(text, params);
    },
    run: async (text, params) => {
      await traffic.quiet(patienceMs);
      return sql.run(text, params);
    },
  };
}

/** Before the next batch or page, which is computed on the thread that serves whatever the database. */
export const betweenSteps = (): Promise<void> => traffic.quiet(patienceMs);

/** Longer than most requests take. */
const patienceMs = 50;
