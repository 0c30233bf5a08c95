import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { fill } from './fill.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';
import { statementsOf } from './statements.js';

// Every name and number is invented.

let api: TestApi;
let group: TestGroup;
let otto: TestUser;
let olga: TestUser;
let tina: TestUser;
let hers: TestCustomer;
let others: TestCustomer[];

beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api);
  [otto, olga, tina] = [await group.user('office'), await group.user('office'), await group.user('technician')];
  hers = await group.customer({ number: '1', name: 'Granåsen Ventilation', addresses: { invoice: { city: 'Umeå' } } });
  others = [];
  for (const name of ['Björken Bygg', 'Eken El', 'Tallen Tak'])
    others.push(await group.customer({ name, addresses: { invoice: { city: 'Växjö' } } }));
  await run(otto, `mutation { customerAssign(id: "${hers.id}", userIds: ["${tina.id}"]) { userErrors { code } } }`);
});
afterAll(() => api.close());

describe('Somebody with a list before them', () => {
  it('is told of what others have changed since, and of nothing that was before', async () => {
    const since = await beginning();
    expect(await news(otto, { since })).toEqual(exactly(0));
    await rename(olga, hers, 'Granåsen Ventilation i Norr');
    await rename(olga, others[0] as TestCustomer, 'Björken Bygg och Plåt');
    expect(await news(otto, { since })).toEqual(exactly(2));
    expect(await news(otto, { since: await beginning() })).toEqual(exactly(0));
  });

  it('is not told of their own changes, also where others came before, and is where others came after', async () => {
    const since = await beginning();
    await rename(olga, hers, 'Granåsen');
    await rename(otto, hers, 'Granåsen Ventilation');
    expect(await news(otto, { since })).toEqual(exactly(0));
    expect(await news(olga, { since })).toEqual(exactly(1));
    // Looking at a number is no change.
    expect(await news(tina, { since })).toEqual(exactly(1));
    await rename(olga, hers, 'Granåsen Ventilation');
    await rename(olga, hers, 'Granåsen Ventilation AB');
    expect(await news(otto, { since })).toEqual(exactly(1));
  });

  it('is told only of customers of the list: by its filter, its search, and without the bin', async () => {
    const since = await beginning();
    for (const [at, customer] of others.entries())
      await rename(olga, customer, `Bytt namn ${['ett', 'två', 'tre'][at]}`);
    expect(await news(otto, { since, filter: { city: { eq: 'Umeå' } } })).toEqual(exactly(0));
    expect(await news(otto, { since, filter: { city: { eq: 'växjö' } } })).toEqual(exactly(3));
    expect(await news(otto, { since, search: 'namn två' })).toEqual(exactly(1));
    await run(olga, `mutation { customerDelete(id: "${others[2]?.id}") { userErrors { code } } }`);
    expect(await news(otto, { since })).toEqual(exactly(2));
    expect(await news(otto, { since, filter: { status: { eq: 'DELETED' } } })).toEqual(exactly(1));
  });

  it('hears nothing of customers that they do not see', async () => {
    const since = await beginning();
    await rename(olga, others[0] as TestCustomer, 'Osedd Ändring');
    expect(await news(tina, { since })).toEqual(exactly(0));
    await rename(olga, hers, 'Sedd Ändring');
    expect(await news(tina, { since })).toEqual(exactly(1));
    expect(await news(await (await aGroup(api)).user('administrator'), { since })).toEqual(exactly(0));
    const nobody = await api.run(null, '{ customerNews { asOf } }');
    expect(nobody.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('is not told that nothing is new where more has changed than was looked at', async () => {
    const many = await aGroup(api);
    const [reader, writer] = [await many.user('readOnly'), await many.user('office')];
    const technician = await many.user('technician');
    const mine = await many.customer({ email: 'min@exempel.se' });
    await run(
      writer,
      `mutation { customerAssign(id: "${mine.id}", userIds: ["${technician.id}"]) { userErrors { code } } }`,
    );
    const filter = { email: { eq: 'min@exempel.se' } };
    api.clock.now += 60_000;
    const since = (await asked(reader, {})).asOf;
    await rename(writer, mine, 'Granåsen Ventilation');
    expect(await news(reader, { since, filter })).toEqual(exactly(1));
    api.clock.now += 60_000;
    await fill(api, many, 1000);
    expect(await news(reader, { since, filter })).toEqual({ value: 0, precision: 'AT_LEAST' });
    // Who sees few is told of all of them.
    expect(await news(technician, { since, filter })).toEqual(exactly(1));
  });

  it('costs one statement, whatever there is, and stops counting at a hundred', async () => {
    const many = await aGroup(api);
    const [reader, writer] = [await many.user('readOnly'), await many.user('office')];
    const since = (await asked(reader, {})).asOf;
    for (let made = 0; made < 103; made += 1) await many.customer();
    const { result, statements } = await statementsOf(api.database, () => news(reader, { since }));
    expect(result).toEqual({ value: 100, precision: 'AT_LEAST' });
    // Who asks, and what is new.
    expect(statements).toHaveLength(2);
    const searched = await statementsOf(api.database, () => news(writer, { since, search: 'påhittad' }));
    // And whose number it is that was searched for, and the group's key.
    expect(searched.statements.length).toBeLessThanOrEqual(4);
  });
});

const exactly = (value: number) => ({ value, precision: 'EXACT' });

/** A moment later: what was written until now is before it. */
async function beginning(): Promise<string> {
  api.clock.now += 60_000;
  return (await asked(otto, {})).asOf;
}

const news = async (viewer: TestViewer, args: object): Promise<object> => (await asked(viewer, args)).changed;

async function asked(viewer: TestViewer, args: object): Promise<{ changed: object; asOf: string }> {
  const document =
    'query ($since: DateTime, $search: String, $filter: CustomerFilter) { customerNews(since: $since, search: $search, filter: $filter) { changed { value precision } asOf } }';
  return dataOf(await api.run<{ customerNews: { changed: object; asOf: string } }>(viewer, document, args))
    .customerNews;
}

const rename = (viewer: TestViewer, { id }: TestCustomer, name: string) =>
  run(viewer, `mutation { customerUpdate(id: "${id}", input: { name: "${name}" }) { userErrors { code } } }`);

async function run(viewer: TestViewer, document: string): Promise<void> {
  const [answer] = Object.values(dataOf(await api.run<Record<string, { userErrors: object[] }>>(viewer, document)));
  expect(answer?.userErrors).toEqual([]);
}
