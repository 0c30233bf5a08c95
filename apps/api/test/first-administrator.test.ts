import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { Log } from '../src/log.js';
import { FirstAdministratorService } from '../src/user/first-administrator.service.js';
import { GroupService } from '../src/user/group.service.js';
import { pino } from 'pino';
import { dataOf, startApi, type TestApi } from './api.js';

const document = `mutation ($token: String!, $groupName: String!, $name: String!, $email: String!, $password: String!) {
  administratorCreate(token: $token, groupName: $groupName, name: $name, email: $email, password: $password) {
    viewer { name kind permissions group { name } } userErrors { code path } } }`;
const wish = {
  groupName: 'Påhittad Service AB',
  name: 'Alma Påhittad',
  email: 'alma@example.com',
  password: 'tre glada vildsvin',
};

interface Created {
  administratorCreate: { viewer: { name: string } | null; userErrors: { code: string; path: string[] }[] };
}

describe('the first administrator', () => {
  let api: TestApi;
  let links: FirstAdministratorService;
  // There is somebody for good once there has been: the log does not forget them.
  beforeEach(async () => {
    api = await startApi();
    const { read, unitOfWork } = api.database;
    const clock = () => api.clock.now;
    links = new FirstAdministratorService(
      read,
      unitOfWork,
      new GroupService(new GroupCiphers(api.config.secrets), clock),
      new Log(pino({ level: 'silent' })),
      clock,
    );
  });
  afterEach(() => api.close());

  const create = (token: string, changed: Partial<typeof wish> = {}) =>
    api.run<Created>(null, document, { token, ...wish, ...changed });
  async function newToken(): Promise<string> {
    const token = await links.newLinkToken();
    if (token === null) throw new Error('There is somebody already');
    return token;
  }

  it('makes the group by the link, and is signed in', async () => {
    const answer = await create(await newToken());
    expect(dataOf(answer).administratorCreate).toEqual({
      viewer: {
        name: 'Alma Påhittad',
        kind: 'STAFF',
        permissions: expect.arrayContaining(['admin']),
        group: { name: 'Påhittad Service AB' },
      },
      userErrors: [],
    });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(dataOf(await api.run({ headers: { cookie } }, '{ viewer { name } }'))).toEqual({
      viewer: { name: 'Alma Påhittad' },
    });
  });

  it('comes once: the link and all others end, and no new one is made', async () => {
    const [first, second] = [await newToken(), await newToken()];
    dataOf(await create(first));
    for (const token of [first, second]) {
      expect(dataOf(await create(token, { email: 'other@example.com' })).administratorCreate.userErrors).toEqual([
        { code: 'LINK_EXPIRED', path: ['token'] },
      ]);
    }
    expect(await links.newLinkToken()).toBeNull();
  });

  it('comes once also when two links are used in the same moment', async () => {
    const tokens = [await newToken(), await newToken(), await newToken()];
    const answers = await Promise.all(tokens.map((token, n) => create(token, { email: `alma${n}@example.com` })));
    expect(answers.filter((answer) => dataOf(answer).administratorCreate.viewer !== null)).toHaveLength(1);
    expect(await api.database.read.all('SELECT id FROM tenant_group')).toHaveLength(1);
  });

  it('has a day to come', async () => {
    const token = await newToken();
    api.clock.now += 24 * 3_600_000;
    expect(dataOf(await create(token)).administratorCreate.userErrors).toMatchObject([{ code: 'LINK_EXPIRED' }]);
  });

  it('is told everything that is wrong at once, and the link still works', async () => {
    const token = await newToken();
    expect(
      dataOf(await create(token, { groupName: ' ', name: 'x'.repeat(256), email: 'alma', password: 'kort' }))
        .administratorCreate.userErrors,
    ).toEqual([
      { code: 'REQUIRED', path: ['groupName'] },
      { code: 'TOO_LONG', path: ['name'] },
      { code: 'EMAIL_INVALID', path: ['email'] },
      { code: 'PASSWORD_TOO_SHORT', path: ['password'] },
    ]);
    expect(dataOf(await create(token)).administratorCreate.userErrors).toEqual([]);
  });

  it('tells nothing to somebody without a link', async () => {
    expect(dataOf(await create('guess', { password: 'kort' })).administratorCreate.userErrors).toEqual([
      { code: 'LINK_EXPIRED', path: ['token'] },
    ]);
  });
});
