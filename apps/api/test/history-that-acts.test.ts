import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { defineField } from './custom-field-story.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';

interface Entry {
  id: string;
  field: string;
  part: string | null;
  action: string;
  actor: string;
  source: string;
  old: string | null;
  new: string | null;
}

describe('history that acts', () => {
  let api: TestApi;
  let group: TestGroup;
  let otto: TestUser;
  let customer: TestCustomer;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    group = await aGroup(api);
    otto = await group.user('office', { name: 'Otto Påhittad' });
    customer = await group.customer({ type: 'PRIVATE', personalNumber: '198112189876', comments: 'Före' });
  });

  const update = async (viewer: TestViewer, input: object): Promise<void> => {
    const answer = await api.run<{ customerUpdate: { userErrors: unknown[] } }>(
      viewer,
      'mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input) { userErrors { code } } }',
      { id: customer.id, input },
    );
    expect(dataOf(answer).customerUpdate.userErrors).toEqual([]);
  };
  const read = async (args = '', viewer: TestViewer = otto) =>
    dataOf(
      await api.run<{ customer: { historyActors: string[] | null; history: { nodes: Entry[] } | null } }>(
        viewer,
        `query ($id: ID!) { customer(by: { id: $id }) { historyActors history(first: 50${args}) { nodes { id field part action actor source old new } } } }`,
        { id: customer.id },
      ),
    ).customer;
  const entries = async (args = '', viewer: TestViewer = otto) => (await read(args, viewer)).history?.nodes ?? [];
  const entryOf = async (field: string): Promise<Entry> => {
    const [entry] = await entries(`, field: "${field}"`);
    if (!entry) throw new Error(`${field} has no history`);
    return entry;
  };
  const restore = (viewer: TestViewer | null, entryId: string, expectedVersion: number | null = null) =>
    api.run<{
      customerValueRestore: {
        customer: { version: number; comments: string | null } | null;
        userErrors: { code: string; path: string[] }[];
      };
    }>(
      viewer,
      'mutation ($id: ID!, $entryId: ID!, $v: Int) { customerValueRestore(id: $id, entryId: $entryId, expectedVersion: $v) { customer { version comments } userErrors { code path } } }',
      { id: customer.id, entryId, v: expectedVersion },
    );
  const restored = async (entryId: string, version: number | null = null, viewer: TestViewer = otto) =>
    dataOf(await restore(viewer, entryId, version)).customerValueRestore;

  it('is looked through by person and by the way in', async () => {
    await update(otto, { comments: 'Ottos' });
    const key = await group.apiKey(['customer.view', 'customer.edit']);
    await update(key, { email: 'ny@example.com' });
    expect((await read()).historyActors).toEqual(
      [...new Set([(await group.anAdministrator()).name, key.name, otto.name])].sort((a, b) =>
        a.localeCompare(b, 'sv'),
      ),
    );
    expect((await entries(`, actor: ${JSON.stringify(otto.name)}`)).map(({ field }) => field)).toEqual(['comments']);
    expect((await entries(', source: API_KEY')).map(({ field }) => field)).toEqual(['email']);
    expect(await entries(`, source: API_KEY, actor: ${JSON.stringify(otto.name)}`)).toEqual([]);
    expect(await entries(', actor: "Nobody"')).toEqual([]);
  });

  it('puts one value back, sealed ones too, and tells that it did', async () => {
    await update(otto, { comments: 'Efter', email: 'ny@example.com' });
    const { customer: after, userErrors } = await restored((await entryOf('comments')).id);
    expect([after?.comments, userErrors]).toEqual(['Före', []]);
    expect(await entryOf('comments')).toMatchObject({
      action: 'REVERTED',
      old: 'Efter',
      new: 'Före',
      actor: otto.name,
    });
    expect(await entryOf('email')).toMatchObject({ action: 'UPDATED', new: 'ny@example.com' });
    const again = await restored((await entryOf('comments')).id);
    expect(again.customer?.comments).toBe('Efter');
  });

  it('puts nothing back over what somebody else has changed meanwhile', async () => {
    await update(otto, { comments: 'Efter' });
    const entry = await entryOf('comments');
    await update(await group.user('office'), { comments: 'Någon annans' });
    const { userErrors } = await restored(entry.id, 2);
    expect(userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    expect((await entryOf('comments')).new).toBe('Någon annans');
  });

  it('puts back only what may be changed now', async () => {
    await update(otto, { personalNumber: '701063-2391' });
    const masked = await restored((await entryOf('personalNumber')).id);
    expect(masked.userErrors).toEqual([{ code: 'NOT_RESTORABLE', path: ['entryId'] }]);
    await update(otto, { comments: 'Efter' });
    const entry = await entryOf('comments');
    const technician = await group.user('technician');
    expect((await restored(entry.id, null, technician)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await group.assign(customer, technician);
    expect((await restored(entry.id, null, technician)).userErrors).toEqual([]);
    const refused = await restore(await group.user('readOnly'), entry.id);
    expect(refused.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it("puts a value of the group's own fields back, unless the field no longer takes it", async () => {
    const administrator = await group.anAdministrator();
    const options = [
      { key: 'gold', sv: 'Guld' },
      { key: 'silver', sv: 'Silver' },
    ];
    const { id } = await defineField(api, administrator, {
      type: 'CHOICE',
      key: 'grade',
      title: { sv: 'Klass' },
      options,
    });
    await update(otto, { customFields: [{ key: 'grade', choices: ['gold'] }] });
    await update(otto, { customFields: [{ key: 'grade', choices: ['silver'] }] });
    const entry = await entryOf('customFields.grade');
    expect((await restored(entry.id)).userErrors).toEqual([]);
    expect(await entryOf('customFields.grade')).toMatchObject({ action: 'REVERTED', old: 'silver', new: 'gold' });
    await update(otto, { customFields: [{ key: 'grade', choices: null }] });
    const cleared = await entryOf('customFields.grade');
    const answer = await api.run<{ customFieldUpdate: { userErrors: unknown[] } }>(
      administrator,
      'mutation ($id: ID!, $input: CustomFieldUpdateInput!) { customFieldUpdate(id: $id, input: $input) { userErrors { code } } }',
      { id, input: { options: [{ key: 'silver', sv: 'Silver' }] } },
    );
    expect(dataOf(answer).customFieldUpdate.userErrors).toEqual([]);
    expect((await restored(cleared.id)).userErrors).toEqual([
      { code: 'NOT_A_CHOICE', path: ['customFields', 'grade'] },
    ]);
  });

  it('gives nobody a cost centre back that is no longer in use', async () => {
    const administrator = await group.anAdministrator();
    await update(otto, { costCentre: 'KS1', costCentreRequired: true });
    await update(otto, { costCentre: 'KS2' });
    const answer = await api.run<{ costCentres: { nodes: { id: string; code: string }[] } }>(
      administrator,
      '{ costCentres(first: 100) { nodes { id code } } }',
    );
    const { id } = dataOf(answer).costCentres.nodes.find(({ code }) => code === 'KS1') ?? {};
    dataOf(
      await api.run(administrator, 'mutation ($id: ID!) { costCentreInactivate(id: $id) { userErrors { code } } }', {
        id,
      }),
    );
    const { userErrors } = await restored((await entryOf('costCentre')).id);
    expect(userErrors).toEqual([{ code: 'REFERENCE_INACTIVE', path: ['costCentre'] }]);
  });

  it("knows no entry of another customer's, or of another group's", async () => {
    await update(otto, { comments: 'Efter' });
    const entry = await entryOf('comments');
    const mine = customer;
    customer = await group.customer();
    expect((await restored(entry.id)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['entryId'] }]);
    expect((await restored('his_nonsense')).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['entryId'] }]);
    customer = mine;
    const stranger = await (await aGroup(api)).user('administrator');
    expect((await restored(entry.id, null, stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await entries('', await group.customerLogin(mine))).toEqual([]);
  });
});
