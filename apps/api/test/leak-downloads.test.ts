import { can } from '@register/domain/access/access';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './api.js';
import { extractOf } from './extract-of.js';
import { readsOf, rolesOf, sees, type Role } from './leak/matrix-roles.js';
import { aWorld, customerNames, type PlantedCustomer, type World } from './leak/world.js';
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

const ask = (role: Role, path: string) => fetch(new URL(path, api.url), { headers: role.signedIn?.headers ?? {} });

const readsDocuments = (role: Role, customer: PlantedCustomer): boolean =>
  sees(role, customer) && readsOf(role).has('documents');

/** The answer without what a request has of its own. */
const answerOf = async (response: Response) => [response.status, await response.text()];

it('A document is given to whoever may have it, and to everybody else answers like none', async () => {
  const unknown = 'doc_01h455vb4pex5vsknk084sn02q';
  for (const role of roles) {
    for (const name of customerNames) {
      const customer = world.customers[name];
      const isLogin = role.viewer?.kind === 'CUSTOMER_USER';
      // A folder, a file in it, one for the staff, one shown to the customer, one in the bin.
      const given = [false, !isLogin, !isLogin, true, false];
      for (const [at, id] of customer.documentIds.entries()) {
        const may = given[at] === true && readsDocuments(role, customer);
        const response = await ask(role, `/files/documents/${id}`);
        const expected = may ? 200 : role.signedIn ? 404 : 401;
        expect({ role: role.name, name, at, status: response.status }).toEqual({
          role: role.name,
          name,
          at,
          status: expected,
        });
        if (may) continue;
        expect(await answerOf(response)).toEqual(await answerOf(await ask(role, `/files/documents/${unknown}`)));
        expect(await answerOf(await ask(role, `/files/documents/${id}/preview`))).toEqual(
          await answerOf(await ask(role, `/files/documents/${unknown}/preview`)),
        );
        // By their file, too, they are nobody's.
        expect((await ask(role, `/files/fil_${id.slice(4)}`)).status).not.toBe(200);
      }
      const archive = await ask(role, `/files/documents/zip?customer=${customer.id}`);
      await archive.arrayBuffer();
      expect([role.name, name, archive.status]).toEqual([
        role.name,
        name,
        readsDocuments(role, customer) ? 200 : role.signedIn ? 404 : 401,
      ]);
      const extract = await extractOf(api, role.signedIn, customer.id);
      await extract.arrayBuffer();
      expect([role.name, name, extract.status]).toEqual([
        role.name,
        name,
        role.viewer && !role.isElsewhere && can(role.viewer, 'admin') ? 200 : role.signedIn ? 404 : 401,
      ]);
    }
  }
}, 900_000);
