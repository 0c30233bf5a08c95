import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../test/before-all-tests.js';
import type { GeneratedRegister } from './generated-register.js';
import { keepProcess, type KeptProcess } from './kept-process.js';

/** The product, built, as it runs in production. */
export interface ProductServer extends KeptProcess {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** From the start of the process to its first answer with data, in milliseconds. */
  readonly startMs: number;
  /** Runs an operation and gives its data. */
  run<Data>(document: string, variables?: object): Promise<Data>;
}

/** With a profile, the server writes one CPU profile into that folder when it is stopped. */
export async function startProduct(
  main: string,
  register: GeneratedRegister,
  profile?: string,
): Promise<ProductServer> {
  const port = await freePort();
  const url = new URL(`http://127.0.0.1:${port}/graphql`);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${register.apiKey}` };
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`, '--cpu-prof-interval=200'];
  const began = performance.now();
  const server = await keepProcess(process.execPath, [...profiling, main], path.join(register.dataDir, 'product.log'), {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: register.dataDir,
    DATABASE_URL: databaseUrl(register),
    PUBLIC_URL: '',
    REGISTER_DEMO: '0',
  });
  const run = async <Data>(document: string, variables: object = {}): Promise<Data> => {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: document, variables }),
    });
    const answer = (await response.json()) as { data?: Data; errors?: unknown };
    if (!answer.data || answer.errors)
      throw new Error(`The product refuses ${document}: ${JSON.stringify(answer.errors)}`);
    return answer.data;
  };
  for (const deadline = began + 60_000; ; await pause(10)) {
    try {
      await run('{ customers(first: 1) { nodes { id } } }');
      return { ...server, url, headers, run, startMs: performance.now() - began };
    } catch (cause) {
      if (performance.now() < deadline && server.isRunning() && isRefused(cause)) continue;
      await server.stop();
      throw new Error(`The product did not start:\n${server.said()}`, { cause });
    }
  }
}

function databaseUrl({ database }: GeneratedRegister): string {
  return database.kind === 'sqlite'
    ? ''
    : `mysql://${database.user}@${database.host}:${database.port}/${database.database}`;
}

/** Nobody listens yet. */
const isRefused = (error: unknown): boolean => error instanceof TypeError && error.message === 'fetch failed';
