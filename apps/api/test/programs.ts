import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';

export interface Program {
  readonly child: ChildProcess;
  /** The lines it has written so far; a process that is killed keeps those it had time for. */
  readonly lines: readonly string[];
  /** Resolves when it has written so many lines; rejects, with what it said, when it ends before. */
  wrote(count: number): Promise<void>;
  /** `kill -9`: no handler runs, nothing is flushed. */
  kill(): Promise<void>;
}

/** What is started in a process of its own: the register itself, or one of the files beside this one. */
export type ProgramName =
  | 'main'
  | 'audit-verify'
  | 'serves-api'
  | 'starts-up'
  | 'imports-until-killed'
  | 'bulk-until-killed'
  | 'messages-until-killed'
  | 'writes-until-killed';

export function startProgram(
  name: ProgramName,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  /** No file that it writes may become larger: the disk is full there. */
  { largestFileKb }: { readonly largestFileKb?: number } = {},
): Program {
  const command = [process.execPath, path.join(process.env['TEST_PROGRAMS'] ?? '', `${name}.js`), ...args];
  // A shell counts in blocks of 512 bytes.
  const limited = ['sh', '-c', `ulimit -f ${(largestFileKb ?? 0) * 2} && exec "$@"`, 'sh', ...command];
  const [first = '', ...rest] = largestFileKb === undefined ? command : limited;
  const child = spawn(first, rest, {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const output = readline.createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  // The output ends after the process: what it wrote before its death is still to be read.
  const ended = Promise.all([
    new Promise((resolve) => child.once('exit', resolve)),
    new Promise((resolve) => output.once('close', resolve)),
  ]);
  return {
    child,
    lines,
    wrote: (count) =>
      new Promise((resolve, reject) => {
        const look = () => lines.length >= count && resolve();
        output.on('line', look);
        void ended.then(() => reject(new Error(`The process ended after ${lines.length} lines:\n${said}`)));
        look();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
