import { setTimeout as pause } from 'node:timers/promises';
import type { MysqlConfig } from '../../config.js';
import { driverError } from '../driver-error.js';

/** Keeps trying while the server does not answer yet; what waiting cannot heal is said at once, in words. */
export async function whenReachable<T>(config: MysqlConfig, patienceMs: number, attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patienceMs;
  const where = `${config.host}:${config.port}`;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const code = driverError(error)?.code ?? '';
      if (refusals[code]) throw new Error(`DATABASE_URL: ${refusals[code](config, where)}`, { cause: error });
      if (!notYet.has(code)) throw error;
      if (Date.now() >= deadline)
        throw new Error(
          `DATABASE_URL: no database server answered at ${where} within ${patienceMs / 1000} s (${code}).`,
          { cause: error },
        );
      await pause(Math.min(500, patienceMs));
    }
  }
}

const refusals: Record<string, ((config: MysqlConfig, where: string) => string) | undefined> = {
  ER_ACCESS_DENIED_ERROR: ({ user }, where) =>
    `the server at ${where} does not accept the user "${user}" with this password.`,
  ER_DBACCESS_DENIED_ERROR: ({ user, database }, where) =>
    `the user "${user}" may not use the database "${database}" at ${where}.`,
  ER_BAD_DB_ERROR: ({ database }, where) =>
    `there is no database "${database}" at ${where}. Create it: CREATE DATABASE \`${database}\` CHARACTER SET utf8mb4;`,
};
const notYet = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'PROTOCOL_CONNECTION_LOST',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
]);
