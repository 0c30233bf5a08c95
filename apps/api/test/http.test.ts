import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { createApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { Log } from '../src/log.js';
import { dataOf, startApi, type TestApi } from './api.js';
import { openTestDatabase } from './database.js';
import { aGroup, type TestUser } from './register.js';

describe('the server', () => {
  let api: TestApi;
  let user: TestUser;
  beforeAll(async () => {
    api = await startApi();
    user = await (await aGroup(api)).user('office');
  });
  afterAll(() => api.close());

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(api.url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const viewer = JSON.stringify({ query: '{ viewer { name } }' });
  const at = (path: string): URL => new URL(path, api.url);

  it('takes POST only, and says how', async () => {
    const got = await fetch(api.url);
    expect(got.status).toBe(405);
    expect(got.headers.get('allow')).toBe('POST');
    expect(await got.json()).toMatchObject({ errors: [{ message: expect.stringContaining('POST') }] });
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json; charset=iso-8859-1', 415],
    ['application/json', 200],
    ['application/json; charset=UTF-8', 200],
  ])('answers a body of %s with %d', async (type, status) => {
    expect((await post(viewer, { 'content-type': type })).status).toBe(status);
  });

  it.each([
    '',
    'null',
    '[]',
    '"text"',
    '{',
    '[{"query":"{ viewer { name } }"}]',
    '{"query":1}',
    '{"query":"{ viewer { name } }","variables":"x"}',
  ])('answers the body %j with 400 and an error', async (body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
  });

  it('stops reading a body that is too large, announced or not', async () => {
    const large = JSON.stringify({ query: `{ viewer { name } } # ${'x'.repeat(300_000)}` });
    expect((await post(large)).status).toBe(413);
    expect(await sentInChunks(large)).toBe(413);
    const nearly = JSON.stringify({ query: `{ viewer { name } } # ${'x'.repeat(200_000)}` });
    expect((await post(nearly)).status).toBe(200);
  });

  /** Sends without telling the length. */
  const sentInChunks = (body: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const sending = httpRequest(
        api.url,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        (answer) => resolve(answer.resume().statusCode),
      );
      sending.on('error', reject);
      for (let from = 0; from < body.length; from += 50_000) sending.write(body.slice(from, from + 50_000));
      sending.end();
    });

  describe('asked with our cookie', () => {
    const asked = (headers: Record<string, string>) => post(viewer, { ...user.headers, ...headers });

    it('answers our own pages and programs without a browser', async () => {
      expect((await asked({})).status).toBe(200);
      expect((await asked({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
      expect((await asked({ origin: api.url.origin })).status).toBe(200);
    });

    it.each([
      [{ 'sec-fetch-site': 'cross-site' }],
      [{ 'sec-fetch-site': 'same-site' }],
      [{ origin: 'https://elsewhere.example' }],
      [{ origin: 'null' }],
    ])('refuses another site’s page: %j', async (headers) => {
      expect((await asked(headers as unknown as Record<string, string>)).status).toBe(403);
    });

    it('lets a key act from any page, since no browser adds it by itself', async () => {
      const key = await (await aGroup(api)).apiKey(['customer.view']);
      expect(
        (await post(viewer, { ...key.headers, origin: 'https://partner.example', 'sec-fetch-site': 'cross-site' }))
          .status,
      ).toBe(200);
    });
  });

  it('tells browsers to be careful with every answer', async () => {
    for (const answer of [
      await post(viewer),
      await fetch(at('/livez')),
      await fetch(at('/files/none')),
      await fetch(at('/nothing.js')),
    ]) {
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(answer.headers.get('referrer-policy')).toBe('same-origin');
      expect(answer.headers.get('strict-transport-security')).toBeNull();
      expect(answer.headers.get('x-powered-by')).toBeNull();
    }
    expect((await post(viewer)).headers.get('cache-control')).toBe('no-store');
  });

  it('lives, and is ready once the database is', async () => {
    expect(await (await fetch(at('/livez'))).text()).toBe('ok\n');
    const ready = await fetch(at('/readyz'));
    expect([ready.status, await ready.text()]).toEqual([200, 'ready\n']);
  });

  it('answers an address that is none with 400', async () => {
    expect((await fetch(at('/%ff'))).status).toBe(400);
  });

  it('answers in the language that is asked for, else in that of the account', async () => {
    const attempt = async (language: Record<string, string>) => {
      const document = 'mutation { signIn(email: "a@example.com", password: "x") { userErrors { message } } }';
      return dataOf(await api.run<{ signIn: { userErrors: { message: string }[] } }>(null, document, {}, language))
        .signIn.userErrors[0]?.message;
    };
    expect(await attempt({ 'accept-language': 'en-GB,sv;q=0.5' })).toMatch(/^The e-mail/);
    expect(await attempt({ 'accept-language': 'de, sv;q=0.7, en;q=0.3' })).toMatch(/^E-post/);
    expect(await attempt({ 'accept-language': 'fi' })).toMatch(/^E-post/);
  });
});

describe('a server that is told to end', () => {
  it('is no longer ready, answers what runs, and takes nothing new', async () => {
    const api = await startApi();
    const isCounted = new Promise<void>((resolve) => {
      api.database.statements.listen((sql) => void (sql.includes('login_throttle') && resolve()));
    });
    const running = api.run(
      null,
      'mutation { signIn(email: "a@example.com", password: "gissning") { userErrors { code } } }',
    );
    await isCounted;
    const closed = api.close();
    expect(dataOf(await running)).toEqual({ signIn: { userErrors: [{ code: 'SIGN_IN_FAILED' }] } });
    await closed;
    await expect(fetch(new URL('/livez', api.url))).rejects.toThrow('fetch failed');
  });
});

describe('a server whose database is not as it should be', () => {
  const silent = () => new Log(pino({ level: 'silent' }));
  const readiness = async (url: URL): Promise<[number, string]> => {
    const answer = await fetch(new URL('/readyz', url));
    return [answer.status, await answer.text()];
  };

  it('lives but is not ready: before its migrations, and when it is gone', async () => {
    const database = await openTestDatabase({ migrated: false });
    const dataDir = await mkdtemp(path.join(tmpdir(), 'register-http-'));
    const config = { ...readConfig({ DATA_DIR: dataDir }), port: 0, database: database.config };
    const app = await createApp(config, { database, log: silent() });
    const url = await app.listen();
    try {
      expect(await readiness(url)).toEqual([503, 'migrations pending\n']);
      await database.migrate();
      expect(await readiness(url)).toEqual([200, 'ready\n']);
      await database.close();
      expect(await readiness(url)).toEqual([503, 'database does not answer\n']);
      expect((await fetch(new URL('/livez', url))).status).toBe(200);
    } finally {
      await app.close();
      await rm(dataDir, { recursive: true });
    }
  });
});

describe('a server that browsers reach by https', () => {
  it('tells them to insist on it', async () => {
    const database = await openTestDatabase();
    const dataDir = await mkdtemp(path.join(tmpdir(), 'register-http-'));
    const config = {
      ...readConfig({ DATA_DIR: dataDir, PUBLIC_URL: 'https://kunder.example' }),
      port: 0,
      database: database.config,
    };
    const app = await createApp(config, { database, log: new Log(pino({ level: 'silent' })) });
    try {
      const { headers } = await fetch(await app.listen());
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
    } finally {
      await app.close();
      await database.close();
      await rm(dataDir, { recursive: true });
    }
  });
});
