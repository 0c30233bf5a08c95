import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { createApp, type AppOptions } from '../src/app.js';
import { readConfig, type Config } from '../src/config.js';
import type { DatabaseOptions } from '../src/database/open-database.js';
import { Log } from '../src/log.js';
import { openTestDatabase, type TestDatabase } from './database.js';

/** Who sends a request: nobody, or the headers of a session or key. */
export interface TestViewer {
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  /** Empty when the whole operation was refused. */
  readonly data: Data;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
  readonly extensions: { readonly access?: { readonly redacted: readonly { path: string; requires: string }[] } };
}

export interface TestApi {
  readonly url: URL;
  readonly config: Config;
  readonly database: TestDatabase;
  /** The server's clock; tests turn it. */
  readonly clock: { now: number };
  /** Every line the server logged. */
  readonly logged: string[];
  /** Runs an operation over HTTP as somebody (null: nobody). */
  run<Data = Record<string, unknown>>(
    viewer: TestViewer | null,
    document: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  close(): Promise<void>;
}

interface TestApiOptions
  extends Omit<AppOptions, 'database' | 'clock' | 'log'>, Pick<DatabaseOptions, 'queueTimeoutMs'> {
  /** What is set up otherwise than from an empty environment. */
  readonly config?: Partial<Config>;
}

/** The real server on a free port, over a fresh database of the kind that TEST_DB names. */
export async function startApi({ queueTimeoutMs, config: own, ...options }: TestApiOptions = {}): Promise<TestApi> {
  const database = await openTestDatabase({ queueTimeoutMs });
  const dataDir = await fs.promises.mkdtemp(path.join(os.tmpdir(), 'register-api-'));
  const config: Config = {
    ...readConfig({ DATA_DIR: dataDir, PORT: '0', REGISTER_DEMO: '0' }),
    port: 0,
    database: database.config,
    ...own,
  };
  const clock = { now: Date.now() };
  const logged: string[] = [];
  const app = await createApp(config, {
    compileFrom: 1,
    ...options,
    database,
    clock: () => clock.now,
    log: memoryLog(logged),
  });
  const url = new URL('/graphql', await app.listen());
  return {
    url,
    config,
    database,
    clock,
    logged,
    run: (viewer, document, variables, headers) => run(url, viewer, document, variables, headers),
    close: async () => {
      await app.close();
      await database.close();
      await fs.promises.rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The data of an answer that must not hold an error. */
export function dataOf<Data>(answer: Answer<Data>): Data {
  if (answer.errors.length > 0) throw new Error(`The operation failed: ${JSON.stringify(answer.errors, null, 2)}`);
  return answer.data;
}

async function run<Data>(
  url: URL,
  viewer: TestViewer | null,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...viewer?.headers, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Partial<Answer<Data>>;
  return {
    status: response.status,
    headers: response.headers,
    data: body.data ?? ({} as Data),
    errors: body.errors ?? [],
    extensions: body.extensions ?? {},
  };
}

function memoryLog(lines: string[]): Log {
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  return new Log(pino({ level: 'info', base: null }, stream));
}
