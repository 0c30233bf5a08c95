import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mayCollect } from '@register/domain/export/may-collect';
import { startApi, type TestApi } from './api.js';
import { exported, fetchFile, select } from './collection-story.js';
import { fileTold } from './leak/import-ways.js';
import { rolesOf, sees, type Role } from './leak/matrix-roles.js';
import { leaksIn, secretsFrom } from './leak/secrets.js';
import { aWorld, customerNames, type World } from './leak/world.js';
import { aGroup } from './register.js';

let api: TestApi;
let world: World;
let roles: Role[];
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api, 'Ett');
  roles = await rolesOf(world, await (await aGroup(api)).user('administrator'));
}, 120_000);
afterAll(() => api.close());

const collects = ({ viewer }: Role): boolean => viewer !== null && mayCollect(viewer);

it('A file of all that somebody can choose holds nothing that they may not read', async () => {
  const ids = customerNames.map((name) => world.customers[name].id);
  for (const role of roles.filter(collects)) {
    const { signedIn } = role;
    if (!signedIn) continue;
    const secrets = secretsFrom(world, role);
    for (const asked of [{}, { ids }]) {
      const selection = await select(api, signedIn, asked);
      const path = await exported(api, signedIn, { selectionId: selection.id });
      const text = await (await fetchFile(api, signedIn, path)).text();
      const way = { name: 'file', document: '' };
      expect({ role: role.name, leaks: leaksIn(world, { text, data: null, errors: [] }, way, secrets) }).toEqual({
        role: role.name,
        leaks: [],
      });
      const seen = role.isElsewhere ? [] : customerNames.filter((name) => sees(role, world.customers[name]));
      // Unless it is named, the bin stays shut.
      const found = 'ids' in asked ? seen : seen.filter((name) => name !== 'binned');
      expect({ role: role.name, asked, count: selection.count }).toEqual({
        role: role.name,
        asked,
        count: found.length,
      });
      const missing = found.filter((name) => !text.includes(world.customers[name].number));
      expect({ role: role.name, missing }).toEqual({ role: role.name, missing: [] });
    }
  }
}, 300_000);

it('A file is given to nobody but the one who asked for it', async () => {
  const selection = await select(api, world.administrator, {});
  const path = await exported(api, world.administrator, { selectionId: selection.id });
  const none = '/files/exports/job_01h455vb4pex5vsknk084sn02q';
  for (const role of roles) {
    if (role.signedIn === world.administrator) continue;
    const { status, text } = await fileTold(api, role, String(path));
    expect({ role: role.name, status }).toEqual({ role: role.name, status: role.signedIn ? 404 : 401 });
    expect(text).toBe((await fileTold(api, role, none)).text);
  }
}, 120_000);
