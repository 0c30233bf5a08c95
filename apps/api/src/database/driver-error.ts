import { types } from 'node:util';

/** What the drivers say about an error, whether TypeORM wrapped it or not. */
export interface DriverError extends Error {
  readonly code?: string;
  readonly errno?: number;
}

export function driverError(error: unknown): DriverError | undefined {
  if (!types.isNativeError(error)) return undefined;
  return 'driverError' in error && types.isNativeError(error.driverError) ? error.driverError : error;
}

/** The server chose this transaction to give way; running it again from the start is right. */
export function asksForRetry(error: unknown): boolean {
  const { errno } = driverError(error) ?? {};
  return errno !== undefined && gaveWay.has(errno);
}

/** After this error the transaction is gone or cannot be trusted: a further statement might stand alone and be kept. */
export function endsTransaction(error: unknown): boolean {
  return asksForRetry(error) || losesConnection(error) || abortsSqlite.has(driverError(error)?.code ?? '');
}

export function losesConnection(error: unknown): boolean {
  return connectionLost.has(driverError(error)?.code ?? '');
}

export function isBusy(error: unknown): boolean {
  return driverError(error)?.code === 'SQLITE_BUSY';
}

const gaveWay = new Set([
  1213, // deadlock, and on Galera a certification failure, also at COMMIT
  1205, // lock wait time-out
  1020, // MariaDB: the record changed since it was read
  3101, // group replication: rolled back during commit
  1180, // error during COMMIT, as Galera reports some certification failures
]);
const abortsSqlite = new Set(['SQLITE_BUSY', 'SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_NOMEM', 'SQLITE_INTERRUPT']);
const connectionLost = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ECONNREFUSED',
  'ER_SERVER_SHUTDOWN',
  'ER_CONNECTION_KILLED',
]);
