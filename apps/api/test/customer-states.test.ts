import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestGroup } from './register.js';

const day = 24 * 60 * 60 * 1000;

interface Payload {
  readonly customer: { id: string; status: string; version: number } | null;
  readonly restorableUntil?: string | null;
  readonly userErrors: readonly { code: string; message: string; path: string[] }[];
}

describe('the state of a customer', () => {
  let api: TestApi;
  let group: TestGroup;
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api);
  });
  afterAll(() => api.close());

  const act = async (viewer: TestViewer, mutation: string, id: string): Promise<Payload> => {
    const more = mutation === 'customerDelete' ? 'restorableUntil' : '';
    const document = `mutation ($id: ID!) { payload: ${mutation}(id: $id) { customer { id status version } ${more} userErrors { code message path } } }`;
    return dataOf(await api.run<{ payload: Payload }>(viewer, document, { id })).payload;
  };
  const sees = async (viewer: TestViewer, id: string) =>
    dataOf(
      await api.run<{ customer: { status: string } | null }>(
        viewer,
        'query ($id: ID!) { customer(by: { id: $id }) { status } }',
        { id },
      ),
    ).customer?.status ?? null;

  it('becomes inactive and active again; asking twice is said', async () => {
    const office = await group.user('office');
    const { id } = await group.customer();
    expect((await act(office, 'customerInactivate', id)).customer).toMatchObject({ status: 'INACTIVE', version: 2 });
    expect((await act(office, 'customerInactivate', id)).userErrors).toEqual([
      expect.objectContaining({ code: 'ALREADY_DONE' }),
    ]);
    expect((await act(office, 'customerActivate', id)).customer).toMatchObject({ status: 'ACTIVE', version: 3 });
  });

  it('may be changed by a technician on assigned customers only', async () => {
    const technician = await group.user('technician');
    const [mine, other] = [await group.customer(), await group.customer()];
    await group.assign(mine, technician);
    expect((await act(technician, 'customerInactivate', mine.id)).customer).toMatchObject({ status: 'INACTIVE' });
    expect((await act(technician, 'customerInactivate', other.id)).userErrors).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND' }),
    ]);
  });

  it('deleted, lies in the bin: gone for most, seen by those who may delete, its number taken', async () => {
    const [office, reader] = [await group.user('office'), await group.user('readOnly')];
    const { id } = await group.customer({ number: 'I-PAPPERSKORGEN' });
    const deleted = await act(office, 'customerDelete', id);
    expect(deleted).toMatchObject({
      customer: { status: 'DELETED' },
      restorableUntil: new Date(api.clock.now + 30 * day).toISOString(),
    });
    expect([await sees(office, id), await sees(reader, id)]).toEqual(['DELETED', null]);
    const again = await api.run<{ customerCreate: Payload }>(
      office,
      'mutation { customerCreate(input: { name: "Påhittad", number: "i-papperskorgen" }) { customer { id } userErrors { code message path } } }',
    );
    expect(dataOf(again).customerCreate.userErrors).toEqual([
      { code: 'NUMBER_TAKEN', message: 'En annan kund har det numret; den ligger i papperskorgen.', path: ['number'] },
    ]);
  });

  it('cannot be edited in the bin, and comes back as it was', async () => {
    const office = await group.user('office');
    const { id } = await group.customer();
    await act(office, 'customerInactivate', id);
    await act(office, 'customerDelete', id);
    const update = await api.run(
      office,
      'mutation ($id: ID!) { customerUpdate(id: $id, input: { phone: "0701740605" }) { userErrors { code } } }',
      { id },
    );
    expect(dataOf(update)).toEqual({ customerUpdate: { userErrors: [{ code: 'CUSTOMER_DELETED' }] } });
    expect((await act(office, 'customerInactivate', id)).userErrors).toEqual([
      expect.objectContaining({ code: 'CUSTOMER_DELETED' }),
    ]);
    expect((await act(office, 'customerRestore', id)).customer).toMatchObject({ status: 'INACTIVE' });
    expect((await act(office, 'customerRestore', id)).userErrors).toEqual([
      expect.objectContaining({ code: 'ALREADY_DONE' }),
    ]);
  });

  it('cannot come back after thirty days', async () => {
    const own = await startApi();
    try {
      const ownGroup = await aGroup(own);
      const office = await ownGroup.user('office', { permissions: ['customer.view', 'customer.delete'] });
      const { id } = await ownGroup.customer();
      const run = async (mutation: string) =>
        dataOf(
          await own.run<{ payload: Payload }>(
            office,
            `mutation ($id: ID!) { payload: ${mutation}(id: $id) { userErrors { code } } }`,
            { id },
          ),
        ).payload.userErrors;
      expect(await run('customerDelete')).toEqual([]);
      own.clock.now += 6 * day;
      await own.database.unitOfWork.inTransaction(({ sql }) =>
        sql.run('UPDATE session SET lastSeenAt = ?, expiresAt = ?', [
          own.clock.now + 25 * day,
          own.clock.now + 40 * day,
        ]),
      );
      own.clock.now += 25 * day;
      expect(await run('customerRestore')).toEqual([{ code: 'BIN_EXPIRED' }]);
    } finally {
      await own.close();
    }
  });

  it('deleting and restoring needs its permission', async () => {
    const { id } = await group.customer();
    for (const mutation of ['customerDelete', 'customerRestore']) {
      const answer = await api.run(
        await group.user('technician'),
        `mutation ($id: ID!) { ${mutation}(id: $id) { userErrors { code } } }`,
        { id },
      );
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', requires: 'customer.delete' });
    }
  });
});

describe('the people assigned to a customer', () => {
  let api: TestApi;
  let group: TestGroup;
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api);
  });
  afterAll(() => api.close());

  const assign = async (
    viewer: TestViewer,
    mutation: 'customerAssign' | 'customerUnassign',
    id: string,
    userIds: readonly string[],
  ) =>
    dataOf(
      await api.run<{
        payload: {
          customer: { version: number; assignees: { user: { id: string } }[] } | null;
          userErrors: { code: string; path: string[] }[];
        };
      }>(
        viewer,
        `mutation ($id: ID!, $userIds: [ID!]!) { payload: ${mutation}(id: $id, userIds: $userIds) { customer { version assignees { user { id } } } userErrors { code path } } }`,
        { id, userIds },
      ),
    ).payload;

  it('are put on and taken off; asking for what is so already changes nothing', async () => {
    const [office, one, two] = [
      await group.user('office'),
      await group.user('technician'),
      await group.user('technician'),
    ];
    const { id } = await group.customer();
    const both = await assign(office, 'customerAssign', id, [one.id, two.id, one.id]);
    expect(both.customer?.assignees.map(({ user }) => user.id).sort()).toEqual([one.id, two.id].sort());
    expect((await assign(office, 'customerAssign', id, [one.id])).customer).toMatchObject({ version: 2 });
    const left = await assign(office, 'customerUnassign', id, [one.id]);
    expect(left.customer).toEqual({ version: 3, assignees: [{ user: { id: two.id } }] });
    expect((await assign(office, 'customerUnassign', id, [one.id])).customer).toMatchObject({ version: 3 });
  });

  it('are users of the group: no stranger, no former one, none of whom is put on when one is wrong', async () => {
    const [office, one] = [await group.user('office'), await group.user('technician')];
    const stranger = await (await aGroup(api)).user('technician');
    const { id } = await group.customer();
    for (const wrong of [stranger.id, 'usr_x', `usr_${'0'.repeat(26)}`]) {
      expect(await assign(office, 'customerAssign', id, [one.id, wrong])).toEqual({
        customer: null,
        userErrors: [{ code: 'ASSIGNEE_NOT_STAFF', path: ['userIds', '1'] }],
      });
    }
    await assign(office, 'customerAssign', id, [one.id]);
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE membership SET deactivatedAt = 1 WHERE groupId = ? AND id = ?', [group.id, one.bytes]),
    );
    expect((await assign(office, 'customerUnassign', id, [one.id])).customer?.assignees).toEqual([]);
    expect((await assign(office, 'customerAssign', id, [one.id])).userErrors).toEqual([
      expect.objectContaining({ code: 'ASSIGNEE_NOT_STAFF' }),
    ]);
  });

  it('are chosen by who holds the permission to, and their names stand in the history', async () => {
    const [office, technician] = [
      await group.user('office', { name: 'Olle Påhittad' }),
      await group.user('technician', { name: 'Tove Påhittad' }),
    ];
    const { id } = await group.customer();
    const refused = await api.run(
      technician,
      'mutation ($id: ID!) { customerAssign(id: $id, userIds: []) { userErrors { code } } }',
      { id },
    );
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', requires: 'customer.assign' });
    await assign(office, 'customerAssign', id, [technician.id]);
    await assign(office, 'customerUnassign', id, [technician.id]);
    const history = await api.run(
      office,
      'query ($id: ID!) { customer(by: { id: $id }) { history(field: "assignees") { nodes { action actor part old new } } } }',
      { id },
    );
    expect(dataOf(history)).toEqual({
      customer: {
        history: {
          nodes: [
            { action: 'UNASSIGNED', actor: 'Olle Påhittad', part: technician.id, old: 'Tove Påhittad', new: null },
            { action: 'ASSIGNED', actor: 'Olle Påhittad', part: technician.id, old: null, new: 'Tove Påhittad' },
          ],
        },
      },
    });
  });

  it('lose the customer from sight when they are taken off', async () => {
    const technician = await group.user('technician', { permissions: ['customer.viewAssigned', 'customer.assign'] });
    const { id } = await group.customer();
    await group.assign({ id }, technician);
    expect(await assign(technician, 'customerUnassign', id, [technician.id])).toEqual({
      customer: null,
      userErrors: [],
    });
  });
});
