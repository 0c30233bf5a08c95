import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mayCollect } from '@register/domain/export/may-collect';
import { startApi, type TestApi, type TestViewer } from './api.js';
import { Collector, fetchFile, select, type TestChange } from './collection-story.js';
import { readsOf, rolesOf, sees, type Role } from './leak/matrix-roles.js';
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

it('Trying a change on all that somebody can choose tells of no customer and no field that they may not see', async () => {
  const ids = customerNames.map((name) => world.customers[name].id);
  const changes: TestChange[] = [
    { field: 'language', operation: 'SET', values: ['fi'] },
    { field: 'customFields.hidden_text', operation: 'SET', values: ['Påhittat'] },
  ];
  for (const role of roles) {
    const { signedIn, viewer } = role;
    if (!signedIn || !viewer || !mayCollect(viewer) || role.isElsewhere) continue;
    const selection = await select(api, signedIn, { ids });
    const tried = await new Collector(api, signedIn).prepare(selection.id, changes);
    const file = 'status' in tried ? await (await fetchFile(api, signedIn, tried.skippedFileUrl)).text() : '';
    const text = JSON.stringify([tried, file]);
    const way = { name: 'change of many', document: '' };
    const leaks = leaksIn(world, { text, data: null, errors: [] }, way, secretsFrom(world, role));
    const seen = customerNames.filter((name) => sees(role, world.customers[name]));
    expect({ role: role.name, leaks, count: selection.count }).toEqual({
      role: role.name,
      leaks: [],
      count: seen.length,
    });
    // Tried on those alone, or refused for what one may not write on any.
    const told = 'status' in tried ? [tried.customers] : [...new Set(tried)];
    // A field of the group that is closed to them is none that they know of.
    const unknown = readsOf(role).has('customFields.hidden_text') ? [] : await codesOfNoField(signedIn, selection.id);
    expect([seen.length, 'FIELD_NOT_WRITABLE', ...unknown]).toEqual(expect.arrayContaining(told));
  }
}, 300_000);

async function codesOfNoField(who: TestViewer, selectionId: string): Promise<readonly string[]> {
  const change: TestChange = { field: 'customFields.no_such_field', operation: 'SET', values: ['Påhittat'] };
  const tried = await new Collector(api, who).prepare(selectionId, [change]);
  return 'status' in tried ? [] : tried;
}
