import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { removeCustomer } from '../src/customer/customer-removal.js';
import { parsePublicId } from '../src/database/ids.js';
import { startApi, type TestApi } from './api.js';
import { expectSame } from './leak/expect-same.js';
import { rolesOf, sees, type Role } from './leak/matrix-roles.js';
import { notTwins } from './leak/not-twins.js';
import { alike, told } from './leak/told.js';
import { readingWays, writingWays } from './leak/ways-out.js';
import { aWorld, type World } from './leak/world.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

it('Two registers, in one of which there is a customer with protected identity, answer alike to whoever does not see it', async () => {
  const [twin, base] = [await aWorld(api, 'Lika'), await aWorld(api, 'Lika')];
  await forget(base);
  const [one, other] = [await answersIn(twin), await answersIn(base)];
  expect([...one.keys()]).toEqual([...other.keys()]);
  expect(new Set([...one.keys()].map((of) => of.split(':')[0])).size).toBeGreaterThan(6);
  for (const [of, answer] of one) expectSame({ of }, answer, other.get(of) ?? '');
}, 900_000);

/** As if it had never been: no trace stays for anybody but those who read the log. */
const forget = ({ group, customers: { hidden } }: World): Promise<void> =>
  api.database.unitOfWork.inTransaction(async ({ sql }) => {
    const key = parsePublicId('cus', hidden.id) ?? Buffer.alloc(0);
    for (const table of ['message', 'customer_user', 'document'])
      await sql.run(`DELETE FROM ${table} WHERE groupId = ? AND customerId = ?`, [group.id, key]);
    await removeCustomer(sql, group.id, key);
  });

/** What those are told who do not see it, by role and way. */
async function answersIn(world: World): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const [serial, role] of (await rolesOf(world, null)).entries()) {
    if (!asks.has(role.name) || sees(role, world.customers.hidden)) continue;
    const ways = [...readingWays(world), ...(writes(role) ? writingWays(world, serial) : [])];
    for (const way of ways.filter(({ name }) => !notTwins.has(name)))
      answers.set(`${role.name}: ${way.name}`, alike(await told(api, role, way)));
  }
  return answers;
}

/** Everybody with a reach of their own, and what opens more of those that one sees. */
const asks: ReadonlySet<string> = new Set([
  'office',
  'readOnly',
  'technician of some',
  'office to whom most is closed',
  "the customer's login",
  'key for customer.view and customer.create',
  'key for customer.view and customer.delete',
  'key for customer.view and customer.identity',
  'key for customer.view and activityLog.viewAll',
  "key of a technician's",
]);

const writes = ({ name }: Role): boolean =>
  name === 'office' || name === 'office to whom most is closed' || name === 'key for customer.view and customer.create';
