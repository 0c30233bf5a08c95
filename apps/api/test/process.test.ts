import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { startProgram } from './programs.js';

// The program itself, on the embedded database in an empty folder.
describe('the program', () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'register-process-'));
  });
  afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }));

  const start = (env: Record<string, string>) =>
    startProgram('main', { DATA_DIR: dataDir, PORT: '0', DATABASE_URL: '', ...env });
  const exitOf = async ({ child }: ReturnType<typeof start>): Promise<unknown> =>
    child.exitCode === null ? (await once(child, 'exit'))[0] : child.exitCode;

  it('starts on an empty folder, keeps its secrets to itself, and ends in order when it is told to', async () => {
    const server = start({ REGISTER_DEMO: '0' });
    await server.wrote(2);
    const [address = '', welcome = ''] = server.lines;
    expect(address).toMatch(/^Customer register: http:\/\/localhost:\d+\/$/);
    expect(welcome).toMatch(/http:\/\/localhost:\d+\/welcome\/[\w-]{43}$/);
    expect(fs.statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    const url = new URL(/http:\S+/.exec(address)?.[0] ?? '');
    expect((await fetch(new URL('/readyz', url))).status).toBe(200);
    const started = performance.now();
    server.child.kill('SIGTERM');
    expect(await exitOf(server)).toBe(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('prints another link at the next start, while there is no administrator', async () => {
    const server = start({ REGISTER_DEMO: '0' });
    await server.wrote(2);
    const [address = '', welcome = ''] = server.lines;
    const url = new URL('/graphql', /http:\S+/.exec(address)?.[0]);
    const create = (token: string) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            'mutation ($token: String!) { administratorCreate(token: $token, groupName: "Påhittad AB", name: "Alma", email: "alma@example.com", password: "tre glada vildsvin") { viewer { name group { name } permissions } userErrors { code } } }',
          variables: { token },
        }),
      }).then((response) => response.json());
    expect(await create('x'.repeat(43))).toEqual({
      data: { administratorCreate: { viewer: null, userErrors: [{ code: 'LINK_EXPIRED' }] } },
    });
    expect(await create(welcome.split('/').at(-1) ?? '')).toMatchObject({
      data: { administratorCreate: { viewer: { name: 'Alma', group: { name: 'Påhittad AB' } }, userErrors: [] } },
    });
    server.child.kill('SIGINT');
    expect(await exitOf(server)).toBe(0);
    const again = start({ REGISTER_DEMO: '1' });
    await again.wrote(1);
    again.child.kill('SIGTERM');
    await exitOf(again);
    expect(again.lines.join('\n')).toMatch(/^Customer register: http:\/\/localhost:\d+\/$/);
  });

  it('has told of every answered request when it ends', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'register-log-'));
    const server = start({ DATA_DIR: folder, REGISTER_DEMO: '0', NODE_ENV: 'production' });
    let logged = '';
    server.child.stderr?.on('data', (chunk: Buffer) => (logged += chunk.toString()));
    const closed = once(server.child, 'close');
    await server.wrote(2);
    const url = new URL('/graphql', /http:\S+/.exec(server.lines[0] ?? '')?.[0]);
    const ids: unknown[] = [];
    for (let asked = 0; asked < 20; asked++) {
      const { headers } = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ viewer { name } }"}',
      });
      ids.push(headers.get('x-request-id'));
    }
    server.child.kill('SIGTERM');
    await closed;
    const lines = logged
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { msg: string; requestId?: string });
    expect(lines.filter(({ msg }) => msg === 'request').map(({ requestId }) => requestId)).toEqual(ids);
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('says what is wrong with its configuration, by name, and does not run', async () => {
    const server = start({ PORT: 'many', HOST: 'http://x' });
    let said = '';
    server.child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    expect(await exitOf(server)).toBe(1);
    expect(said).toContain('PORT must be');
    expect(said).toContain('HOST must be');
    expect(said).not.toContain('    at ');
  });

  it('says it in a sentence when another program has the port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const server = start({ PORT: String(port), REGISTER_DEMO: '0' });
    let said = '';
    server.child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    expect(await exitOf(server)).toBe(1);
    expect(said).toContain(`PORT ${port} is taken`);
    expect(said).not.toContain('    at ');
    other.close();
  });
});
