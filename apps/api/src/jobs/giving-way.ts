import { setImmediate as turn } from 'node:timers/promises';
import type { Sql } from '../database/sql.js';

/**
 * Statements of background work that let requests be answered in between. The embedded database runs each statement on
 * the thread that serves: a transaction of twenty would otherwise be one long silence. MySQL gives way by itself.
 */
export function givingWay(sql: Sql): Sql {
  if (sql.dialect === 'mysql') return sql;
  return {
    dialect: sql.dialect,
    all: async (text, params) => {
      await turn();
      return sql.all(text, params);
    },
    run: async (text, params) => {
      await turn();
      return sql.run(text, params);
    },
  };
}
