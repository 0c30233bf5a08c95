import { createLog } from '../log.js';

/** Ends the process in order on SIGTERM or SIGINT; a second signal ends it at once. */
export function endOnSignal(app: { close(): Promise<void> }): void {
  let ending = false;
  const end = (): void => {
    if (ending) process.exit(1);
    ending = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    app.close().then(() => process.exit(0), sayWhyNot);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

/** What Node warns of is a line of the log like any other, so that a program can read all of it. */
export function warnInLog(): void {
  const log = createLog('warn');
  process.removeAllListeners('warning').on('warning', ({ name, message }) => {
    // That Node 22 calls its SQLite an experiment is known to those who chose it, and of no use to who runs the register.
    if (name === 'ExperimentalWarning' && message.startsWith('SQLite')) return;
    log.notice(`${name}: ${message}`);
  });
}

/** One sentence for the person at the terminal, and a failing exit code. */
export function sayWhyNot(error: unknown): void {
  process.stderr.write(`The customer register cannot run.\n${reason(error)}\n`);
  process.exitCode = 1;
  setImmediate(() => process.exit(1));
}

/** What the person at the terminal can put right gets a sentence; the rest its stack. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return `PORT ${String(error.port)} is taken by another program. End that one, or set PORT to another number.`;
  return error.name === 'ConfigError' ? error.message : (error.stack ?? error.message);
}
