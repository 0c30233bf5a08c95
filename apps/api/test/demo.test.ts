import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { createApp, type App } from '../src/app.js';
import { readConfig, type Config } from '../src/config.js';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { Log } from '../src/log.js';
import { GroupService } from '../src/user/group.service.js';
import { openTestDatabase, type TestDatabase } from './database.js';

describe('the demo', () => {
  let database: TestDatabase;
  let config: Config;
  let app: App;
  let greeting: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'register-demo-'));
    config = { ...readConfig({ DATA_DIR: dataDir, REGISTER_DEMO: '1' }), port: 0, database: database.config };
    app = await createApp(config, { database, log: new Log(pino({ level: 'silent' })) });
    greeting = await app.start();
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    fs.rmSync(config.dataDir, { recursive: true, force: true });
  });

  const address = (): URL => new URL('/graphql', /http:\/\/localhost:\d+/.exec(greeting)?.[0]);
  async function ask(query: string, headers: Record<string, string>, variables: object = {}) {
    const response = await fetch(address(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data: Record<string, never> | null; errors?: unknown };
    return { ...body, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
  }

  /** Signs in with what the greeting says, letter for letter. */
  async function signIn(role: string): Promise<Record<string, string>> {
    const [, email, password] = new RegExp(`│ ${role} +(\\S+@\\S+) +(\\S+)`).exec(greeting) ?? [];
    const answer = await ask(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { viewer { name } userErrors { message } } }',
      {},
      { email, password },
    );
    expect(answer.data).toMatchObject({
      signIn: { viewer: { name: expect.stringContaining('Demo') }, userErrors: [] },
    });
    return { cookie: answer.cookie };
  }
  const counted = async (headers: Record<string, string>, filter = '') => {
    const { data, errors } = await ask(`{ customers(first: 1${filter}) { totalCount { value } } }`, headers);
    expect(errors).toBeUndefined();
    return (data as unknown as { customers: { totalCount: { value: number } } }).customers.totalCount.value;
  };

  it('lets everybody in with what the terminal says, each to what is theirs', async () => {
    expect(await counted(await signIn('administrator'))).toBeGreaterThan(290);
    expect(await counted(await signIn('office'))).toBeGreaterThan(290);
    expect(await counted(await signIn('readOnly'))).toBeGreaterThan(290);
    expect(await counted(await signIn('technician'))).toBe(40);
    const hidden = ', filter: { protectedIdentity: true }';
    for (const [role, count] of [
      ['administrator', 1],
      ['office', 0],
      ['technician', 1],
    ] as const)
      expect(await counted(await signIn(role), hidden)).toBe(count);
    expect(await counted(await signIn('customer'))).toBe(1);
  });

  it('has customers in the bin and out of use', async () => {
    const office = await signIn('office');
    expect(await counted(office, ', filter: { status: { eq: DELETED } }')).toBe(3);
    expect(await counted(office, ', filter: { status: { eq: INACTIVE } }')).toBeGreaterThan(10);
  });

  it('answers the first request as it is printed', async () => {
    const [, authorization = ''] =
      /-H '(Authorization: Bearer \S+)'/.exec(greeting)?.[0]?.match(/Authorization: (.*)'/) ?? [];
    const body = /-d '(.*)'/.exec(greeting)?.[1] ?? '';
    const { query } = JSON.parse(body) as { query: string };
    const { data, errors } = await ask(query, { authorization });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ customers: { nodes: [expect.anything(), expect.anything(), expect.anything()] } });
  });

  it('keeps its passwords for the owner only, and says the same at the next start', async () => {
    expect(fs.statSync(path.join(config.dataDir, 'demo.json')).mode & 0o777).toBe(0o600);
    const again = await createApp(config, { database, log: new Log(pino({ level: 'silent' })) });
    const said = await again.start();
    await again.close();
    expect(said.replace(/localhost:\d+/g, 'X').replace(/[─ ]+/g, ' ')).toBe(
      greeting.replace(/localhost:\d+/g, 'X').replace(/[─ ]+/g, ' '),
    );
    expect(await database.read.all('SELECT id FROM tenant_group')).toHaveLength(1);
  });

  it('has nobody’s numbers: only series that are kept for fiction and tests', async () => {
    const customers = await database.read.all<{
      phone: string | null;
      organisationNumber: string | null;
      personalMasked: string | null;
      email: string | null;
    }>('SELECT phone, organisationNumber, personalMasked, email FROM customer WHERE groupId IS NOT NULL');
    const contacts = await database.read.all<{ phone: string | null; email: string | null }>(
      'SELECT phone, email FROM contact_person WHERE groupId IS NOT NULL',
    );
    expect(customers).toHaveLength(300);
    expect(contacts.length).toBeGreaterThan(200);
    for (const { phone, email } of [...customers, ...contacts]) {
      expect(phone ?? '+46701740642').toMatch(/^\+46(7017406|3139006|4062804|8465004|9803192)\d\d$/);
      expect(email ?? 'x@example.com').toMatch(/@example\.(com|org|net)$/);
    }
    for (const { organisationNumber } of customers) expect(organisationNumber ?? '4').toMatch(/^4/);
    expect(customers.filter(({ personalMasked }) => personalMasked !== null).length).toBeGreaterThan(50);
  });

  it('is not made in a register that somebody has begun', async () => {
    const own = await openTestDatabase();
    const groups = new GroupService(new GroupCiphers(config.secrets), Date.now);
    await own.unitOfWork.inTransaction(async ({ sql }) => {
      const groupId = await groups.addGroup(sql, 'Påhittad AB');
      await groups.addMember(sql, {
        groupId,
        role: 'administrator',
        name: 'Alma',
        email: 'alma@example.com',
        passwordHash: null,
        language: 'sv',
      });
    });
    const other = await createApp(
      { ...config, database: own.config },
      { database: own, log: new Log(pino({ level: 'silent' })) },
    );
    expect(await other.start()).toMatch(/^Customer register: http:\/\/localhost:\d+\/\n$/);
    await other.close();
    expect(await own.read.all('SELECT id FROM customer WHERE groupId IS NOT NULL')).toHaveLength(0);
    await own.close();
  });

  it('is not made in production unless it is asked for', () => {
    const read = (env: Record<string, string>) => readConfig({ DATA_DIR: config.dataDir, ...env }).demo;
    expect([
      read({}),
      read({ NODE_ENV: 'production' }),
      read({ NODE_ENV: 'production', REGISTER_DEMO: '1' }),
      read({ REGISTER_DEMO: '0' }),
    ]).toEqual([true, false, true, false]);
  });
});
