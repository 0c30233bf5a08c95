import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type Role = 'administrator' | 'office' | 'technician' | 'readOnly' | 'customer';

export interface Login {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** The cookie of somebody who has signed in. */
export interface Session {
  readonly name: string;
  readonly value: string;
}

/** The built product with its demo group, as `npm start` makes it: on a free port, with a data folder of its own. */
export interface Product {
  readonly url: string;
  readonly dataDir: string;
  readonly apiKey: string;
  user(role: Role): Login;
  /** Signed in once for all who come as this role. */
  sessionOf(role: Role): Promise<Session>;
  /** Sends a GraphQL operation as the demo's partner. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** Ends the server; the data folder stays. */
  rest(): Promise<void>;
  /** Ends it, and removes its data. */
  stop(): Promise<void>;
}

/** `env`: what is set up otherwise than for everybody. */
export async function startProduct(env: Readonly<Record<string, string>> = {}): Promise<Product> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'register-journey-'));
  if (process.env['JOURNEY_MODEL']) await cp(process.env['JOURNEY_MODEL'], dataDir, { recursive: true });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, [path.resolve(__dirname, '../../../api/dist/server/main.js')], {
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), DATA_DIR: dataDir, REGISTER_DEMO: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listen(server);
  await ready(url, server, said);
  const demo = JSON.parse(await readFile(path.join(dataDir, 'demo.json'), 'utf8')) as {
    users: Login[];
    apiKey: string;
  };
  const user = (role: Role) => demo.users.find((one) => one.role === role) ?? missing(role);
  const sessions = new Map<Role, Promise<Session>>();
  const rest = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  };
  return {
    url,
    dataDir,
    apiKey: demo.apiKey,
    user,
    sessionOf: (role) => {
      const session = sessions.get(role) ?? signIn(url, user(role));
      sessions.set(role, session);
      return session;
    },
    ask: (query, variables) => ask(url, demo.apiKey, query, variables),
    rest,
    stop: async () => {
      await rest();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function signIn(url: string, { email, password }: Login): Promise<Session> {
  const query =
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { viewer { __typename } } }';
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables: { email, password } }),
  });
  const [, name, value] = /^([^=]+)=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '') ?? [];
  if (!name || !value) throw new Error(`Nobody was signed in: ${await answer.text()}`);
  return { name, value };
}

async function ask<Data>(url: string, key: string, query: string, variables: object = {}): Promise<Data> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

async function ready(url: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`The server ended while starting:\n${said()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`The server was not ready within 30 s:\n${said()}`);
}

function listen(server: ChildProcess): () => string {
  let text = '';
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-8000);
    });
  return () => text;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function missing(role: Role): never {
  throw new Error(`The demo has no ${role}.`);
}
