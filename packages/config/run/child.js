import { spawn } from 'node:child_process';
import { childEnvironment, isWindows, root } from './workspace.js';

/** @type {readonly NodeJS.Signals[]} */
const forwarded = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/** @typedef {{ code: number, signal: NodeJS.Signals | null }} Ending how a child ended; `signal` when one killed it */

/**
 * Runs a program in the workspace's root with our terminal, passes signals on, and tells how it ended.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @param {(text: string) => void} [hear] takes what it says, in place of our terminal
 * @returns {Promise<Ending>}
 */
export function run(command, args, env, hear) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: root,
      stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: childEnvironment(env),
      // npm, pnpm and the tools are .cmd files on Windows, which only a shell can start; node itself is not.
      shell: isWindows && command !== process.execPath,
    });
    for (const stream of hear ? [child.stdout, child.stderr] : [])
      stream?.setEncoding('utf8').on('data', hear ?? String);
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      // A terminal gives Ctrl-C to the whole foreground group; the child must not get it twice.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    for (const signal of forwarded) process.on(signal, forward);
    const stopWatching = onOrphaned(() => child.kill('SIGTERM'));
    /** @param {Ending} ending */
    const end = (ending) => {
      stopWatching();
      for (const signal of forwarded) process.off(signal, forward);
      resolve(ending);
    };
    child.on('error', (error) => {
      process.stderr.write(`Could not run ${command}: ${error.message}\n`);
      end({ code: 127, signal: null });
    });
    // Without a pipe of ours both come at once; with one, the last words come after the exit.
    child.on('close', (code, signal) => end({ code: code ?? 1, signal }));
  });
}

/**
 * Ends this process the way its child ended, so that whoever started us sees the truth.
 * @param {Ending} ending
 */
export function endLike(ending) {
  if (ending.signal) process.kill(process.pid, ending.signal);
  else process.exit(ending.code);
}

/**
 * Runs a program that everything after it needs; when it fails, so do we.
 * @param {string} command
 * @param {readonly string[]} args
 */
export async function runOrEnd(command, args) {
  const ending = await run(command, args);
  if (ending.code !== 0 || ending.signal) endLike(ending);
}

/**
 * Whoever ends npm ends the shell between npm and us, and that shell passes no signal on: all we see is another parent.
 * Without npm there is no such shell, and a program may outlive the terminal that started it.
 * @param {() => void} tell
 */
function onOrphaned(tell) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return () => {};
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    tell();
  }, 250);
  return () => clearInterval(watch);
}
