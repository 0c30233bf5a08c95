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

/** One sentence for the person at the terminal, and a failing exit code. */
export function sayWhyNot(error: unknown): void {
  const text =
    error instanceof Error
      ? error.name === 'ConfigError'
        ? error.message
        : (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`The customer register cannot run.\n${text}\n`);
  process.exitCode = 1;
  setImmediate(() => process.exit(1));
}
