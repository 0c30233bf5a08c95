import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createInterface } from 'node:readline';

/** A server of the bench's own, that ends when the bench does, however that ends. */
export interface KeptProcess {
  readonly pid: number;
  isRunning(): boolean;
  /** What it said on standard output and standard error. */
  said(): string;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts a program with its output in a file. */
export async function keepProcess(
  command: string,
  args: readonly string[],
  logFile: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<KeptProcess> {
  // In a group of its own, so that an interrupt at the terminal leaves it to us to end it in order.
  const keeper = spawn('/bin/sh', ['-c', script, logFile, command, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
    env,
  });
  const ended = once(keeper, 'exit');
  const [line] = (await once(createInterface(keeper.stdout), 'line')) as [string];
  const pid = Number(line);
  return {
    pid,
    isRunning: () => fs.existsSync(`/proc/${pid}`) || answersSignals(pid),
    said: () => (fs.existsSync(logFile) ? fs.readFileSync(logFile, 'utf8') : ''),
    stop: async () => {
      keeper.stdin.end();
      await ended;
    },
  };
}

/** The end of the pipe is the end of the bench. */
const script =
  '"$@" >"$0" 2>&1 & server=$!; echo $server; cat >/dev/null; kill -TERM $server 2>/dev/null; wait $server';

function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
