import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi } from './api.js';
import { aGroup } from './register.js';
import { statementsOf } from './statements.js';

describe('who acts', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const viewerQuery =
    '{ viewer { kind name email language viewScope editScope permissions group { name } user { id role } settings { version numberMaxLength } } }';

  it('nobody is nobody, and is told so without an error', async () => {
    expect(dataOf(await api.run(null, viewerQuery))).toEqual({ viewer: null });
  });

  it('a technician sees and edits the customers they are assigned to', async () => {
    const technician = await (await aGroup(api)).user('technician', { name: 'Tove Påhittad' });
    const { viewer } = dataOf(await api.run(technician, viewerQuery));
    expect(viewer).toMatchObject({
      kind: 'STAFF',
      name: 'Tove Påhittad',
      viewScope: 'ASSIGNED',
      editScope: 'ASSIGNED',
      user: { id: technician.id, role: 'technician' },
    });
  });

  it('an administrator holds every permission', async () => {
    const administrator = await (await aGroup(api)).user('administrator');
    const { viewer } = dataOf(await api.run<{ viewer: { permissions: string[] } }>(administrator, viewerQuery));
    expect(viewer.permissions).toEqual(expect.arrayContaining(['admin', 'customer.view', 'customer.identity']));
  });

  it('is found out by one statement', async () => {
    const user = await (await aGroup(api)).user('office');
    const { statements } = await statementsOf(api.database, () => api.run(user, viewerQuery));
    expect(statements).toHaveLength(1);
    const key = await (await aGroup(api)).apiKey(['customer.view']);
    const byKey = await statementsOf(api.database, () => api.run(key, viewerQuery));
    expect(byKey.statements.filter((sql) => /SELECT/.test(sql))).toHaveLength(1);
  });
});
