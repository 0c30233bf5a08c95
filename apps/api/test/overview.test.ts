import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startOfDay } from '@register/domain/calendar/swedish-days';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

// Every name and number is invented.

let api: TestApi;
let group: TestGroup;
let otto: TestUser;
let tina: TestUser;
let login: TestUser;
const day = 24 * 3_600_000;

beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api);
  await group.anAdministrator();
  [otto, tina] = [await group.user('office'), await group.user('technician')];
  const { now } = api.clock;
  const made: TestCustomer[] = [];
  // From long ago until today; every second one has an address for mail.
  for (const [at, daysAgo] of [800, 300, 200, 100, 59, 45, 31, 29, 12, 1, 0, 0].entries()) {
    api.clock.now = now - daysAgo * day;
    made.push(await group.customer(at % 2 === 0 ? { email: `kund${at}@example.com` } : {}));
  }
  api.clock.now = now;
  for (const at of [1, 2, 7, 9, 11]) await group.assign(made[at] as TestCustomer, tina);
  for (const [at, state] of [
    [2, 'Inactivate'],
    [8, 'Inactivate'],
    [9, 'Delete'],
  ] as const) {
    const document = `mutation { done: customer${state}(id: "${made[at]?.id}") { userErrors { code } } }`;
    const { done } = dataOf(await api.run<{ done: { userErrors: unknown[] } }>(otto, document));
    if (done.userErrors.length > 0) throw new Error(`Not done: ${JSON.stringify(done.userErrors)}`);
  }
  login = await group.customerLogin(made[7] as TestCustomer);
}, 60_000);
afterAll(() => api.close());

describe('The overview', () => {
  it('tells of each number as many as the list has that it leads to, to each of those who look', async () => {
    const key = await group.apiKey(['customer.view']);
    for (const viewer of [otto, tina, login, key, await group.user('readOnly'), await group.anAdministrator()]) {
      const { active, inactive, withoutEmail, recent, months } = await overview(viewer);
      const status = (eq: string) => ({ status: { eq } });
      expect(active).toEqual(await listed(viewer, status('ACTIVE')));
      expect(inactive).toEqual(await listed(viewer, status('INACTIVE')));
      expect(withoutEmail).toEqual(await listed(viewer, { ...status('ACTIVE'), email: { isNull: true } }));
      const { firstDay, count, before } = recent ?? missing();
      const since = startOfDay(firstDay);
      expect(count).toEqual(await listed(viewer, { createdAt: { gte: since } }));
      const earlier = startOfDay(new Date(Date.parse(firstDay) - 30 * day).toISOString().slice(0, 10));
      expect(before).toEqual(await listed(viewer, { createdAt: { gte: earlier, lt: since } }));
      expect(months).toHaveLength(12);
      for (const month of months ?? [])
        expect(month.count).toEqual(await listed(viewer, { createdAt: { gte: month.from, lt: month.until } }));
    }
  });

  it('counts for a technician their own customers only, for a login its own, and for nobody else', async () => {
    expect(await overview(otto)).toMatchObject({ active: exactly(9), inactive: exactly(2), withoutEmail: exactly(5) });
    expect(await overview(tina)).toMatchObject({ active: exactly(3), inactive: exactly(1), withoutEmail: exactly(3) });
    expect(await overview(login)).toMatchObject({ active: exactly(1), inactive: exactly(0) });
    const stranger = await (await aGroup(api)).user('administrator');
    const none = { active: exactly(0), inactive: exactly(0), recent: { count: exactly(0), before: exactly(0) } };
    expect(await overview(stranger)).toMatchObject(none);
    // Whoever may not ask the list is not told here.
    const nothing = { active: null, inactive: null, withoutEmail: null, recent: null, months: null };
    expect(await overview(await group.user('office', { permissions: ['article.view'] }))).toEqual(nothing);
    const nobody = await api.run(null, '{ customerOverview { active { value } } }');
    expect(nobody.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('is one statement beside who asks, within the group', async () => {
    for (const viewer of [otto, tina]) {
      const { statements } = await statementsOf(api.database, () => overview(viewer));
      expect(statements).toHaveLength(2);
      expect(outsideGroup(statements, api.database)).toEqual([]);
    }
  });
});

interface Overview {
  readonly active: object | null;
  readonly inactive: object | null;
  readonly withoutEmail: object | null;
  readonly recent: { readonly firstDay: string; readonly count: object; readonly before: object } | null;
  readonly months: readonly { readonly from: string; readonly until: string; readonly count: object }[] | null;
}

async function overview(viewer: TestViewer): Promise<Overview> {
  const count = '{ value precision }';
  const document = `{ customerOverview { active ${count} inactive ${count} withoutEmail ${count}
    recent { firstDay count ${count} before ${count} } months { month from until count ${count} } } }`;
  return dataOf(await api.run<{ customerOverview: Overview }>(viewer, document)).customerOverview;
}

async function listed(viewer: TestViewer, filter: object): Promise<object> {
  const document = 'query ($filter: CustomerFilter) { customers(filter: $filter) { totalCount { value precision } } }';
  return dataOf(await api.run<{ customers: { totalCount: object } }>(viewer, document, { filter })).customers
    .totalCount;
}

const exactly = (value: number) => ({ value, precision: 'EXACT' });
const missing = (): never => {
  throw new Error('Nothing was told.');
};
