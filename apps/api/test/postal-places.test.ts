import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup } from './register.js';

describe('the city that goes with a postal code', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const ask = (viewer: TestViewer | null, postalCode: string) =>
    api.run<{ postalPlaces: { city: string; addresses: number }[] }>(
      viewer,
      'query ($postalCode: String!) { postalPlaces(postalCode: $postalCode) { city addresses } }',
      { postalCode },
    );
  const places = async (viewer: TestViewer, postalCode: string) =>
    dataOf(await ask(viewer, postalCode)).postalPlaces.map(({ city, addresses }) => `${city} ${addresses}`);
  const at = (postalCode: string, city: string) => ({ row1: 'Storgatan 1', postalCode, city });

  it('is learned from the addresses of all kinds, however they are spelled', async () => {
    const group = await aGroup(api);
    await group.customer({ addresses: { invoice: at('903 26', 'Umeå'), visiting: at('90326', 'Umeå') } });
    await group.customer({ addresses: { mail: at('90326', 'UMEÅ'), invoice: at('111 22', 'Stockholm') } });
    await group.customer({ addresses: { invoice: at('903 26', 'Röbäck') } });
    const office = await group.user('office');
    expect(await places(office, '90326')).toEqual(['Umeå 3', 'Röbäck 1']);
    expect(await places(office, '903 26')).toEqual(['Umeå 3', 'Röbäck 1']);
    expect(await places(office, '99999')).toEqual([]);
    expect(await places(office, ' ')).toEqual([]);
  });

  it("tells nobody of another group's customers, nor of those that they do not see", async () => {
    const [group, other] = [await aGroup(api), await aGroup(api)];
    await other.customer({ addresses: { invoice: at('830 13', 'Åre') } });
    const mine = await group.customer({ addresses: { invoice: at('903 26', 'Umeå') } });
    const binned = await group.customer({ addresses: { invoice: at('352 30', 'Växjö') } });
    await group.customer({ addresses: { invoice: at('903 26', 'Röbäck') } });
    await api.run(
      await group.anAdministrator(),
      'mutation ($id: ID!) { customerDelete(id: $id) { userErrors { code } } }',
      { id: binned.id },
    );
    const technician = await group.user('technician');
    await group.assign(mine, technician);
    expect(await places(technician, '903 26')).toEqual(['Umeå 1']);
    expect(await places(technician, '830 13')).toEqual([]);
    const assistant = await group.user('office', { permissions: ['customer.view', 'customer.edit'] });
    expect(await places(assistant, '352 30')).toEqual([]);
  });

  it('is for who fills in addresses', async () => {
    const group = await aGroup(api);
    const customer = await group.customer();
    for (const viewer of [await group.user('readOnly'), await group.customerLogin(customer)])
      expect((await ask(viewer, '903 26')).errors[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await ask(null, '903 26')).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
