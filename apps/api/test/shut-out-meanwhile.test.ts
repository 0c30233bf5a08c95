import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './api.js';
import { overtaken } from './overtaken.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

describe('An administrator who is shut out while a request of theirs waits', () => {
  let api: TestApi;
  let group: TestGroup;
  let bosse: TestUser;
  let ines: TestUser;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    group = await aGroup(api);
    bosse = await group.user('administrator');
    ines = await group.user('office');
  });

  it.each<[string, () => string]>([
    [
      'invites nobody',
      () => 'userInvite(input: { name: "Bosse Privat", email: "bosse@privat.example", role: "administrator" })',
    ],
    ['changes nobody', () => `userUpdate(id: "${ines.id}", input: { name: "Ändrad" })`],
    ['shuts nobody out', () => `userInactivate(id: "${ines.id}")`],
    ['sends no link', () => `userPasswordResetSend(id: "${ines.id}")`],
    ['switches nothing off', () => `userSecondFactorRemove(id: "${ines.id}")`],
    ['makes no key', () => 'apiKeyCreate(input: { name: "Bosses nyckel", permissions: ["customer.view"] })'],
    ['makes no role', () => 'roleCreate(input: { name: "Bosses roll", permissions: ["customer.view"] })'],
  ])('%s', async (_what, call) => {
    const before = await kept();
    const answer = await overtaken(
      api,
      () => api.run(bosse, `mutation { ${call()} { userErrors { code } } }`),
      (sql) => sql.run('UPDATE membership SET deactivatedAt = 1 WHERE groupId = ? AND id = ?', [group.id, bosse.bytes]),
    );
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', requires: 'admin' } }]);
    expect(await kept()).toBe(before);
  });

  const kept = async () =>
    JSON.stringify(
      await Promise.all(
        [
          'SELECT name, deactivatedAt FROM membership WHERE groupId = ? AND id <> ? ORDER BY id',
          'SELECT name FROM api_key WHERE groupId = ? AND id <> ?',
          'SELECT name FROM user_role WHERE groupId = ? AND id <> ? ORDER BY name',
          'SELECT kind FROM message WHERE groupId = ? AND id <> ?',
          'SELECT action FROM access_event WHERE groupId = ? AND subjectId <> ?',
        ].map((text) => api.database.read.all(text, [group.id, bosse.bytes])),
      ),
    );
});
